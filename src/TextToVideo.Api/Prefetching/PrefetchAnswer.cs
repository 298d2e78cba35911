namespace TextToVideo.Api.Prefetching;

public sealed record PrefetchAnswer
{
    public required string PrefetchId { get; init; }

    /// <summary>RUNNING, COMPLETED or FAILED.</summary>
    public required string Status { get; init; }

    public required string StatusUrl { get; init; }

    /// <summary>Scenes that are spoken and have their picture; null while it runs.</summary>
    public int? Scenes { get; init; }

    /// <summary>Clips that were fetched for searches.</summary>
    public int? Clips { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
