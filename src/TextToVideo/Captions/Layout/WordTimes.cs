using TextToVideo.Speech;

namespace TextToVideo.Captions.Layout;

/// <summary>Bends the times of words into their scene: in order, not overlapping, none after the end.</summary>
internal static class WordTimes
{
    public static List<TimedWord> Bend(IReadOnlyList<TimedWord> words, TimeSpan sceneLength)
    {
        var bent = new List<TimedWord>(words.Count);
        var slot = Min(TimeSpan.FromSeconds(0.01), sceneLength / (words.Count + 1));
        var earliest = TimeSpan.Zero;
        for (var i = 0; i < words.Count; i++)
        {
            // What would begin at or after the end still gets a share of the scene's last moments.
            var latest = sceneLength - (slot * (words.Count - i));
            var start = Min(Max(words[i].Start, earliest), latest);
            bent.Add(words[i] with { Start = start, End = Max(Min(words[i].End, sceneLength), start) });
            if (i > 0 && bent[i - 1].End > start) bent[i - 1] = bent[i - 1] with { End = start };
            earliest = start + slot;
        }
        return bent;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
