namespace TextToVideo.Inspection;

/// <summary>What counts as a fault.</summary>
public sealed record InspectionLimits
{
    /// <summary>What platforms that play videos turn everything to.</summary>
    public double LoudnessLufs { get; init; } = Rendering.MixLevel.TargetLufs;

    public double LoudnessToleranceLu { get; init; } = 1;

    /// <summary>Nothing is meant to be heard: the hush of the room under a video of captions alone.</summary>
    public double HushLufs { get; init; } = Rendering.MeasuredSound.HushLufs;

    /// <summary>A tenth above what the product makes: encoders differ by that.</summary>
    public double TruePeakDbtp { get; init; } = -0.9;

    public double LongestSilenceSeconds { get; init; } = 3;

    public double LongestBlackSeconds { get; init; } = 0.5;

    public double LongestFrozenSeconds { get; init; } = 2.5;

    public double ShortestShotSeconds { get; init; } = 1.5;

    public double LongestShotSeconds { get; init; } = 10;

    /// <summary>Sound early by more is noticed (ITU-R BT.1359).</summary>
    public double SoundEarlySeconds { get; init; } = 0.045;

    public double SoundLateSeconds { get; init; } = 0.125;

    public double LengthMismatchSeconds { get; init; } = 0.2;

    /// <summary>Characters a second.</summary>
    public double ReadingSpeed { get; init; } = 20;

    public double ShortestCaptionSeconds { get; init; } = 0.8;

    public int CaptionLines { get; init; } = 2;

    public int LineCharacters { get; init; } = 42;

    /// <summary>WCAG 2, success criterion 1.4.3, for large letters.</summary>
    public double CaptionContrast { get; init; } = 3;

    /// <summary>Bits of 64 in which hashes of the same picture may differ.</summary>
    public int RepeatedHashBits { get; init; } = 6;
}
