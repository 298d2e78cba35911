using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>A stretch of the scenes in which nobody speaks.</summary>
internal readonly record struct QuietSpan(double FromSeconds, double ToSeconds)
{
    private double Seconds => ToSeconds - FromSeconds;

    /// <summary>Those that last longer, in order.</summary>
    /// <param name="narrations">Their times are from the first scene on.</param>
    /// <param name="seconds">Of all scenes.</param>
    public static IReadOnlyList<QuietSpan> Between(IEnumerable<NarrationUse> narrations, double seconds, double longerThanSeconds)
    {
        var spans = new List<QuietSpan>();
        var from = 0.0;
        foreach (var narration in narrations.OrderBy(narration => narration.StartsAt))
        {
            Add(narration.StartsAt.TotalSeconds);
            from = Math.Max(from, (narration.StartsAt + narration.Duration).TotalSeconds);
        }
        Add(seconds);
        return spans;

        void Add(double to)
        {
            var span = new QuietSpan(from, to);
            if (span.Seconds > longerThanSeconds) spans.Add(span);
        }
    }

    /// <summary>An expression over the time `t`: 0 outside, 1 inside, rising and falling between.</summary>
    public string Swell(double fadeSeconds) =>
        FormattableString.Invariant($"clip(min(t-{FromSeconds:0.###},{ToSeconds:0.###}-t)/{Math.Min(fadeSeconds, Seconds / 3):0.###},0,1)");
}
