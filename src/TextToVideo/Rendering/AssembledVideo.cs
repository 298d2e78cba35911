namespace TextToVideo.Rendering;

/// <summary>A finished video as measured.</summary>
public sealed record AssembledVideo
{
    public required double Seconds { get; init; }

    public required int Frames { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Integrated, EBU R 128; null where there is no sound to measure.</summary>
    public double? LoudnessLufs { get; init; }

    public double? TruePeakDbtp { get; init; }

    public required IReadOnlyList<string> Commands { get; init; }
}
