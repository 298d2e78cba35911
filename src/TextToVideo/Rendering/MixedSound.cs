namespace TextToVideo.Rendering;

/// <summary>An encoded track as measured.</summary>
/// <param name="LoudnessLufs">Integrated, EBU R 128; null where there is nothing to hear.</param>
/// <param name="TruePeakDbtp">Null where there is nothing to hear.</param>
/// <param name="Commands">As they were run.</param>
public sealed record MixedSound(double? LoudnessLufs, double? TruePeakDbtp, IReadOnlyList<string> Commands);
