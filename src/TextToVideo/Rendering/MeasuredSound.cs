namespace TextToVideo.Rendering;

/// <summary>As EBU R 128 measures an encoded track.</summary>
/// <param name="LoudnessLufs">Integrated; null where there is nothing to hear.</param>
/// <param name="TruePeakDbtp">Null where there is nothing to hear.</param>
public sealed record MeasuredSound(double? LoudnessLufs, double? TruePeakDbtp)
{
    /// <summary>What is quieter is the hush of a room and nothing else.</summary>
    public const double HushLufs = -58;

    public static MeasuredSound Nothing { get; } = new(null, null);
}
