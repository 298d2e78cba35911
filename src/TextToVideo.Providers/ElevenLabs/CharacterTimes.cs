using TextToVideo.Speech;

namespace TextToVideo.Providers.ElevenLabs;

/// <summary>Turns times of characters into times of the script's words.</summary>
internal static class CharacterTimes
{
    /// <param name="offset">Where the piece begins in the whole recording.</param>
    /// <returns>One for each word of <see cref="ScriptWords.Split"/>, in order and never overlapping; null where the times are missing or of another text.</returns>
    public static IReadOnlyList<TimedWord>? ToWords(string text, ElevenLabsAlignment? alignment, TimeSpan offset, TimeSpan duration)
    {
        if (Times(alignment) is not { } times || !Matches(text, times)) return null;
        var words = new List<TimedWord>();
        var (at, last) = (0, TimeSpan.Zero);
        foreach (var word in ScriptWords.Split(text))
        {
            var length = word.Count(c => !char.IsWhiteSpace(c));
            if (length == 0 || at + length > times.Count) return null;
            var start = Clamp(times[at].Start, last, duration);
            last = Clamp(times[at + length - 1].End, start, duration);
            words.Add(new TimedWord(word, offset + start, offset + last));
            at += length;
        }
        return at == times.Count ? words : null;
    }

    // One entry for each UTF-16 character that is not white space: an entry of the service may be a whole emoji.
    private static List<(char Character, TimeSpan Start, TimeSpan End)>? Times(ElevenLabsAlignment? alignment)
    {
        if (alignment is not { Characters: { } characters, CharacterStartTimesSeconds: { } starts, CharacterEndTimesSeconds: { } ends }) return null;
        if (characters.Count != starts.Count || characters.Count != ends.Count) return null;
        var times = new List<(char, TimeSpan, TimeSpan)>();
        for (var i = 0; i < characters.Count; i++)
        {
            foreach (var c in characters[i] ?? "")
            {
                if (!char.IsWhiteSpace(c)) times.Add((c, TimeSpan.FromSeconds(starts[i]), TimeSpan.FromSeconds(ends[i])));
            }
        }
        return times;
    }

    private static bool Matches(string text, List<(char Character, TimeSpan Start, TimeSpan End)> times) =>
        text.Where(c => !char.IsWhiteSpace(c)).SequenceEqual(times.Select(time => time.Character));

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}
