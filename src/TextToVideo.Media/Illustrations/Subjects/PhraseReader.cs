namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>What words beside each other stand for: a space station has no rails.</summary>
internal sealed class PhraseReader(ConceptTable concepts, EmojiIndexes indexes)
{
    private const double Score = WordWeights.Concept + 2;

    /// <returns>The longest phrase that begins there, and of how many words it is.</returns>
    public (Subject Subject, int Length)? At(List<Token> words, int at, string language)
    {
        for (var length = Math.Min(ConceptTable.LongestPhrase, words.Count - at); length > 1; length--)
        {
            var start = string.Join(' ', words.GetRange(at, length - 1).Select(token => token.Word));
            foreach (var last in WordForms.Of(words[at + length - 1].Word, language))
            {
                if (Find($"{start} {last}", language) is { } subject) return (subject, length);
            }
        }
        return null;
    }

    /// <summary>Words that the text says in phrases alone: the station of a "space station" is no railway's.</summary>
    public HashSet<string> OnlyInPhrases(List<Token> words, string language)
    {
        var (inside, outside) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < words.Count;)
        {
            var length = At(words, i, language)?.Length ?? 0;
            foreach (var token in words.Skip(i).Take(Math.Max(length, 1))) (length > 0 ? inside : outside).UnionWith(WordForms.Of(token.Word, language));
            i += Math.Max(length, 1);
        }
        inside.ExceptWith(outside);
        return inside;
    }

    /// <summary>"Compound interest" says itself what it means.</summary>
    public bool IsInOne(List<Token> tokens, int at)
    {
        for (var length = 2; length <= ConceptTable.LongestPhrase; length++)
        {
            for (var first = Math.Max(0, at - length + 1); first <= at && first + length <= tokens.Count; first++)
            {
                if (concepts.TryFind(string.Join(' ', tokens.GetRange(first, length).Select(token => token.Word)), out _)) return true;
            }
        }
        return false;
    }

    private Subject? Find(string phrase, string language)
    {
        if (concepts.TryFind(phrase, out var concept)) return Subject.Of(phrase, concept, Score);
        if (concepts.TryTranslate(language, phrase, out var english) && concepts.TryFind(english, out var translated)) return Subject.Of(phrase, translated, Score);
        var named = indexes.For(language).Find(phrase);
        return named.Count > 0 && named[0].Weight >= EmojiIndexes.WholeName ? new Subject(phrase, WordReader.Icons(named), Score, null) : null;
    }
}
