namespace TextToVideo.Api.Mcp;

internal sealed record CancelArguments
{
    public required string JobId { get; init; }

    public string? Reason { get; init; }
}
