namespace TextToVideo.Api.Mcp;

internal sealed record JobArguments
{
    public required string JobId { get; init; }
}
