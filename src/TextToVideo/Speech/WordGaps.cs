namespace TextToVideo.Speech;

/// <summary>Gives every word of a script a time, also those for which nothing was found: they share what lies between their neighbours.</summary>
public static class WordGaps
{
    /// <summary>Enough for a word that is said; what cannot be said gets no more either, so that its neighbours keep their times.</summary>
    private static readonly TimeSpan LongestGuess = TimeSpan.FromMilliseconds(400);

    /// <param name="times">One for each word; null: not found. Times that go back or beyond the sound are put right.</param>
    public static IReadOnlyList<TimedWord> Fill(IReadOnlyList<string> words, IReadOnlyList<(TimeSpan Start, TimeSpan End)?> times, TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(times);
        if (words.Count != times.Count) throw new ArgumentException($"{words.Count} words and {times.Count} times.", nameof(times));

        var filled = new TimedWord[words.Count];
        var clock = TimeSpan.Zero;
        for (var i = 0; i < words.Count;)
        {
            var next = i;
            while (next < words.Count && times[next] is null) next++;
            var limit = next < words.Count ? Between(times[next]!.Value.Start, clock, duration) : duration;
            for (var missing = i; missing < next; missing++)
            {
                var share = Min((limit - clock) / (next - missing), LongestGuess);
                filled[missing] = new TimedWord(words[missing], clock, clock + share);
                clock += share;
            }
            if (next < words.Count)
            {
                var start = Between(times[next]!.Value.Start, clock, duration);
                var end = Between(times[next]!.Value.End, start, duration);
                filled[next] = new TimedWord(words[next], start, end);
                clock = end;
            }
            i = next + 1;
        }
        return filled;
    }

    private static TimeSpan Between(TimeSpan value, TimeSpan low, TimeSpan high) => value < low ? low : value > high ? high : value;

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
