namespace TextToVideo.Jobs;

public sealed record JobQuery
{
    /// <summary>Empty: any.</summary>
    public IReadOnlyCollection<JobState> States { get; init; } = [];

    /// <summary>1 to 200.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>From the page before; null for the first.</summary>
    public string? ContinuationToken { get; init; }

    public bool OldestFirst { get; init; }
}
