namespace TextToVideo.Footage;

/// <summary>Who made a picture, clip or piece of music, and on what terms it may be used.</summary>
public sealed record Attribution
{
    /// <summary>What it is: `Video`, `Illustrations`, `Music`, `Voice`, `Font`.</summary>
    public required string What { get; init; }

    public required string Source { get; init; }

    public string? Creator { get; init; }

    public string? Url { get; init; }

    public string? License { get; init; }
}
