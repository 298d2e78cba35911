using TextToVideo.Sentences;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>A word of a scene with what stands around it.</summary>
/// <param name="Text">Without marks at its ends, apostrophes straight.</param>
/// <param name="FollowsMark">A comma or the like parts it from the word before: no phrase runs over it.</param>
internal readonly record struct WordToken(string Text, string Lower, bool IsFirstOfSentence, bool FollowsMark)
{
    public bool IsCapitalized => char.IsUpper(Text[0]);

    public bool HasDigit => Text.Any(char.IsDigit);

    /// <param name="cutElisions">French and Italian: "l'abeille" is two words.</param>
    public static List<WordToken> ReadAll(string text, bool cutElisions)
    {
        var tokens = new List<WordToken>();
        var isFirst = true;
        var followsMark = true;
        foreach (var chunk in TextChunk.ReadAll(text))
        {
            var raw = chunk.In(text);
            foreach (var part in Parts(raw.ToString().Replace('’', '\''), cutElisions))
            {
                var core = SentenceMarks.Core(part);
                if (core.Length == 0) continue;
                var word = core.ToString();
                followsMark |= SentenceMarks.IsOpener(raw[0]);
                tokens.Add(new WordToken(word, word.ToLowerInvariant(), isFirst || chunk.IsFirstOfLine, followsMark || chunk.IsFirstOfLine));
                (isFirst, followsMark) = (false, false);
            }
            var open = SentenceMarks.TrimClosers(raw);
            if (open.Length < raw.Length || open.IsEmpty || !char.IsLetterOrDigit(raw[^1])) followsMark = true;
            if (!open.IsEmpty && SentenceMarks.IsTerminator(open[^1])) isFirst = true;
        }
        return tokens;
    }

    private static string[] Parts(string chunk, bool cutElisions)
    {
        var apostrophe = cutElisions ? chunk.IndexOf('\'', StringComparison.Ordinal) : -1;
        if (apostrophe is > 0 and < 6 && apostrophe < chunk.Length - 1)
        {
            return [chunk[..apostrophe], chunk[(apostrophe + 1)..]];
        }
        return chunk.Split(['/', '—', '…'], StringSplitOptions.RemoveEmptyEntries);
    }
}
