namespace TextToVideo.Inspection;

/// <summary>Whether there is a picture and a sound, of one length, and together.</summary>
internal static class StreamRules
{
    public static IEnumerable<Finding> Check(VideoMeasures video, InspectionLimits limits)
    {
        var picture = video.Streams.FirstOrDefault(s => s.Kind == "video");
        var sound = video.Streams.FirstOrDefault(s => s.Kind == "audio");
        if (picture is null) yield return new Finding("streams.no_picture", Severity.Error, "The file has no picture.");
        if (sound is null) yield return new Finding("streams.no_sound", Severity.Warning, "The file has no sound.");
        if (picture is null || sound is null) yield break;

        var offset = (sound.StartSeconds ?? 0) - (picture.StartSeconds ?? 0);
        var limit = offset < 0 ? limits.SoundEarlySeconds : limits.SoundLateSeconds;
        if (Math.Abs(offset) > limit)
        {
            yield return new Finding("streams.offset", Severity.Warning, FormattableString.Invariant($"The sound begins {Math.Abs(offset) * 1000:0} ms {(offset < 0 ? "before" : "after")} the picture; more than {limit * 1000:0} ms are noticed."))
            { Measured = Math.Round(offset, 3), Limit = limit };
        }
        var mismatch = ((sound.Seconds ?? video.Seconds) + offset) - (picture.Seconds ?? video.Seconds);
        if (Math.Abs(mismatch) > limits.LengthMismatchSeconds)
        {
            yield return new Finding("streams.length", Severity.Warning, FormattableString.Invariant($"The sound ends {Math.Abs(mismatch):0.##} s {(mismatch < 0 ? "before" : "after")} the picture."))
            { Measured = Math.Round(mismatch, 3), Limit = limits.LengthMismatchSeconds };
        }
    }
}
