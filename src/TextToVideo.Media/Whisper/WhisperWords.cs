using TextToVideo.Speech;

namespace TextToVideo.Media.Whisper;

/// <summary>Puts tokens together to words: a blank begins one, and in writing without spaces each character does.</summary>
internal static class WhisperWords
{
    public static IReadOnlyList<RecognisedWord> Of(IReadOnlyList<WhisperToken> tokens, TimeSpan duration)
    {
        var words = new List<RecognisedWord>();
        foreach (var group in Groups(tokens))
        {
            // The pause after a comma counts for the comma, and a word ends before it.
            var said = group.Where(token => token.Text.Any(char.IsLetterOrDigit)).ToList();
            if (said.Count == 0) continue;
            words.Add(new RecognisedWord(string.Concat(group.Select(token => token.Text)).Trim(), said[0].Start, said[^1].End, said.Average(token => token.Probability)));
        }
        return InOrder(words, duration);
    }

    private static List<List<WhisperToken>> Groups(IReadOnlyList<WhisperToken> tokens)
    {
        var groups = new List<List<WhisperToken>>();
        foreach (var token in tokens)
        {
            if (groups.Count == 0 || char.IsWhiteSpace(token.Text[0]) || ScriptWords.Separator(groups[^1][^1].Text, token.Text).Length == 0) groups.Add([]);
            groups[^1].Add(token);
        }
        return groups;
    }

    /// <summary>Now and then a word ends after the next begins, or after the recording.</summary>
    private static List<RecognisedWord> InOrder(List<RecognisedWord> words, TimeSpan duration)
    {
        var last = TimeSpan.Zero;
        for (var i = 0; i < words.Count; i++)
        {
            var start = Clamp(words[i].Start, last, duration);
            var limit = i + 1 < words.Count ? Clamp(words[i + 1].Start, start, duration) : duration;
            words[i] = words[i] with { Start = start, End = Clamp(words[i].End, start, limit > start ? limit : duration) };
            last = words[i].Start;
        }
        return words;
    }

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}
