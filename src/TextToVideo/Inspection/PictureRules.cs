namespace TextToVideo.Inspection;

/// <summary>Black, frozen and repeated pictures, and the rhythm of cuts.</summary>
internal static class PictureRules
{
    public static IEnumerable<Finding> Check(VideoMeasures video, InspectionLimits limits) =>
    [
        .. video.Black.Where(s => s.Seconds > limits.LongestBlackSeconds).Select(s => At("picture.black", s, $"The picture is black for {Number(s.Seconds)} s.", limits.LongestBlackSeconds)),
        .. video.Frozen.Where(s => s.Seconds > limits.LongestFrozenSeconds).Select(s => At("picture.frozen", s, $"The picture stands still for {Number(s.Seconds)} s.", limits.LongestFrozenSeconds)),
        .. Rhythm(video.Shots, limits),
        .. Repeats(video.Shots, limits),
    ];

    public static IEnumerable<Finding> Rhythm(IReadOnlyList<ShownPicture> shots, InspectionLimits limits)
    {
        foreach (var shot in shots)
        {
            var span = new TimeSpot(shot.FromSeconds, shot.ToSeconds);

            // The last one may be a mere tail, and a video of one shot is as long as it is.
            if (shots.Count > 1 && shot.Seconds < limits.ShortestShotSeconds)
                yield return At("cuts.short", span, $"The shot lasts {Number(shot.Seconds)} s; below {Number(limits.ShortestShotSeconds)} s it flashes by.", limits.ShortestShotSeconds);
            if (shot.Seconds > limits.LongestShotSeconds)
                yield return At("cuts.long", span, $"The picture does not change for {Number(shot.Seconds)} s; beyond {Number(limits.LongestShotSeconds)} s it tires.", limits.LongestShotSeconds);
        }
    }

    public static IEnumerable<Finding> Repeats(IReadOnlyList<ShownPicture> shots, InspectionLimits limits)
    {
        for (var i = 0; i < shots.Count; i++)
        {
            if (shots[i].Hash.Length == 0) continue;
            var first = shots.Take(i).Where(earlier => earlier.Hash.Length > 0)
                .FirstOrDefault(earlier => PictureHash.Distance(earlier.Hash, shots[i].Hash) <= limits.RepeatedHashBits);
            if (first is null) continue;
            yield return At("picture.repeated", new TimeSpot(shots[i].FromSeconds, shots[i].ToSeconds), $"The picture is that of {Number(first.FromSeconds)} s again.", limits.RepeatedHashBits)
                with { Measured = PictureHash.Distance(first.Hash, shots[i].Hash) };
        }
    }

    private static Finding At(string code, TimeSpot span, string message, double limit) =>
        new(code, Severity.Warning, message) { FromSeconds = span.FromSeconds, ToSeconds = span.ToSeconds, Measured = Math.Round(span.Seconds, 2), Limit = limit };

    private static string Number(double seconds) => FormattableString.Invariant($"{seconds:0.##}");
}
