namespace TextToVideo.Rendering;

/// <summary>An encoded track.</summary>
/// <param name="LoudnessLufs">Integrated, EBU R 128; null where there is nothing to hear, or it is not measured yet.</param>
/// <param name="TruePeakDbtp">Null as the loudness is.</param>
/// <param name="Commands">As they were run.</param>
public sealed record MixedSound(double? LoudnessLufs, double? TruePeakDbtp, IReadOnlyList<string> Commands)
{
    public MixedSound As(MeasuredSound measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        return this with { LoudnessLufs = measured.LoudnessLufs, TruePeakDbtp = measured.TruePeakDbtp };
    }
}
