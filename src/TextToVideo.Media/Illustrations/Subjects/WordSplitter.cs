namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>The words of a text, also where it is written without spaces.</summary>
internal sealed class WordSplitter(ConceptTable concepts, EmojiIndexes indexes)
{
    private const int LongestWord = 8;

    private static readonly HashSet<string> WithoutSpaces = ["ja", "zh", "zh-hant", "th"];

    public List<Token> Split(string text, string language)
    {
        var tokens = Token.Split(text);
        return WithoutSpaces.Contains(language) ? [.. tokens.SelectMany(token => KnownIn(token.Word, language))] : tokens;
    }

    /// <summary>Known words in a run of text, the longest at each place.</summary>
    private IEnumerable<Token> KnownIn(string run, string language)
    {
        var index = indexes.For(language);
        for (var i = 0; i < run.Length;)
        {
            var length = Math.Min(LongestWord, run.Length - i);
            while (length > 0 && !IsKnown(run.Substring(i, length), language, index)) length--;
            if (length > 0) yield return new Token(run.Substring(i, length), false);
            i += Math.Max(length, 1);
        }
    }

    private bool IsKnown(string part, string language, TermIndex index)
    {
        if (concepts.TryTranslate(language, part, out _)) return true;

        // One kana or one letter says nothing, two hiragana are mostly endings; one ideograph may be a word.
        if (part.Length < 3 && part.All(letter => letter is >= '\u3041' and <= '\u309F')) return false;
        var least = part.Length > 1 ? WordWeights.Guess : part[0] >= 0x4E00 ? EmojiIndexes.WholeName : double.MaxValue;
        return index.Find(part) is { Count: > 0 } matches && matches[0].Weight >= least;
    }
}
