using TextToVideo.Sentences;

namespace TextToVideo.Speech;

/// <summary>The words of a script after which a heading, an item of a list or a paragraph ends.</summary>
internal static class ScriptLines
{
    /// <param name="words">Of the text, as <see cref="ScriptWords.Split"/> has them.</param>
    /// <returns>Their indices, in order; without the last word's.</returns>
    public static IEnumerable<int> LastWords(IReadOnlyList<string> words, string text, string language)
    {
        // Words are without white space, so places are counted without it.
        var (at, length) = (0, 0);
        foreach (var end in LineEnds.Find(text, language))
        {
            var before = text[..end].Count(c => !char.IsWhiteSpace(c));
            while (at < words.Count && (length += words[at].Count(c => !char.IsWhiteSpace(c))) < before) at++;
            if (at == words.Count) yield break;
            yield return at++;
        }
    }

    /// <summary>Tells each timed word whether its line ends with it.</summary>
    public static IReadOnlyList<TimedWord> Mark(IReadOnlyList<TimedWord> words, string text, string language)
    {
        var last = LastWords([.. words.Select(word => word.Text)], text, language).ToHashSet();
        return last.Count == 0 ? words : [.. words.Select((word, i) => word with { EndsLine = last.Contains(i) })];
    }
}
