namespace TextToVideo.Speech;

/// <summary>Times for words that nobody speaks: each gets a share of the time by its length.</summary>
public static class SilentTimings
{
    public static WordTimings Spread(string text, string language, TimeSpan length)
    {
        var words = ScriptWords.Split(text);

        // Short words take longer to read than their letters say.
        var weights = words.Select(word => word.Length + 2.0).ToList();
        var total = weights.Sum();
        var timed = new List<TimedWord>(words.Count);
        var before = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            var start = length * (before / total);
            before += weights[i];
            timed.Add(new TimedWord(words[i], start, length * (before / total)));
        }
        return new WordTimings(ScriptLines.Mark(timed, text, language), WordTimingMethod.Estimate, Confidence: 0);
    }
}
