namespace TextToVideo.Inspection;

/// <summary>What was measured of a finished video.</summary>
public sealed record VideoMeasures
{
    public double Seconds { get; init; }

    public IReadOnlyList<StreamFacts> Streams { get; init; } = [];

    /// <summary>Integrated, EBU R 128; null where there is nothing to hear.</summary>
    public double? LoudnessLufs { get; init; }

    public double? TruePeakDbtp { get; init; }

    public IReadOnlyList<TimeSpot> Silent { get; init; } = [];

    public IReadOnlyList<TimeSpot> Black { get; init; } = [];

    /// <summary>Where nothing moves above the captions.</summary>
    public IReadOnlyList<TimeSpot> Frozen { get; init; } = [];

    /// <summary>From cut to cut.</summary>
    public IReadOnlyList<ShownPicture> Shots { get; init; } = [];

    /// <summary>Of captions that are burnt in, at moments when they stand.</summary>
    public IReadOnlyList<CaptionContrast> CaptionContrasts { get; init; } = [];
}
