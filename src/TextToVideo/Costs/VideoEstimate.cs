namespace TextToVideo.Costs;

/// <summary>What a video will be and take, as far as that is known before it is made.</summary>
public sealed record VideoEstimate
{
    public required int Scenes { get; init; }

    /// <summary>Length of the video.</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>Time to make it on this machine, with nothing else to do.</summary>
    public required double WallSeconds { get; init; }

    /// <summary>Size of the finished file.</summary>
    public required long VideoBytes { get; init; }

    /// <summary>Everything that is kept: the file, its segments, voices and pictures.</summary>
    public required long StorageBytes { get; init; }

    /// <summary>The voice that would speak; null where none can.</summary>
    public string? Voice { get; init; }

    /// <summary>Sent to a paid voice; 0 for free ones.</summary>
    public required int CharactersBilled { get; init; }

    /// <summary>US dollars: all lines whose price is known.</summary>
    public required decimal CostUsd { get; init; }

    /// <summary>Requests against the footage libraries' limits.</summary>
    public required int Searches { get; init; }

    /// <summary>What each paid service would be asked for; also what is free but limited.</summary>
    public required IReadOnlyList<CostLine> Lines { get; init; }

    /// <summary>What the figures leave out.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
