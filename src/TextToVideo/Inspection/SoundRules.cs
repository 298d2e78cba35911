namespace TextToVideo.Inspection;

internal static class SoundRules
{
    public static IEnumerable<Finding> Check(VideoMeasures video, InspectionLimits limits)
    {
        if (video.LoudnessLufs is { } loudness && loudness > limits.HushLufs && Math.Abs(loudness - limits.LoudnessLufs) > limits.LoudnessToleranceLu)
        {
            yield return new Finding("sound.loudness", Severity.Warning, FormattableString.Invariant($"The loudness is {loudness:0.0} LUFS; {limits.LoudnessLufs:0.#} is wanted, give or take {limits.LoudnessToleranceLu:0.#}."))
            { Measured = loudness, Limit = limits.LoudnessLufs };
        }
        if (video.TruePeakDbtp is { } peak && peak > limits.TruePeakDbtp)
        {
            yield return new Finding("sound.peak", peak > 0 ? Severity.Error : Severity.Warning, FormattableString.Invariant($"The true peak is {peak:0.0} dBTP; above {limits.TruePeakDbtp:0.0} players may clip."))
            { Measured = peak, Limit = limits.TruePeakDbtp };
        }
        foreach (var silent in video.Silent.Where(s => s.Seconds > limits.LongestSilenceSeconds))
        {
            yield return new Finding("sound.silence", Severity.Warning, FormattableString.Invariant($"Nothing is heard for {silent.Seconds:0.#} s; at most {limits.LongestSilenceSeconds:0.#} are expected."))
            { FromSeconds = silent.FromSeconds, ToSeconds = silent.ToSeconds, Measured = silent.Seconds, Limit = limits.LongestSilenceSeconds };
        }
    }
}
