using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>What one word stands for.</summary>
internal sealed class WordReader(ConceptTable concepts, EmojiIndexes indexes, Stopwords stopwords)
{
    /// <param name="language">Without its region.</param>
    /// <param name="least">Weight, see <see cref="WordWeights"/>.</param>
    /// <returns>Null: for nothing that can be shown as surely.</returns>
    public Subject? Read(string word, string language, double least) => language == "en" ? English(word, least) : Foreign(word, language, least);

    /// <summary>Klimawandel, Sonnensystem: by the longest known end, else the longest known beginning.</summary>
    public Subject? ReadCompound(string word, string language)
    {
        if (language is not ("de" or "nl" or "sv" or "da" or "nb") || word.Length < 8) return null;
        for (var cut = 3; cut <= word.Length - 4; cut++)
        {
            if (Foreign(word[cut..], language, WordWeights.Named) is { Score: >= 5 } head) return head with { Word = word, Score = head.Score * 0.8 };
        }
        for (var cut = word.Length - 3; cut >= 4; cut--)
        {
            if (Foreign(word[..cut], language, WordWeights.Named) is { Score: >= 5 } start) return start with { Word = word, Score = start.Score * 0.8 };
        }
        return null;
    }

    private Subject? English(string word, double least)
    {
        var share = WordWeights.ShareOf(word);
        foreach (var form in WordForms.Of(word, "en"))
        {
            if (stopwords.Contains(form, "en")) continue;
            if (concepts.TryFind(form, out var concept)) return Subject.Of(word, concept, WordWeights.Concept * Math.Min(share, WordWeights.ShareOf(form)));
            var named = indexes.For("en").Find(form);
            if (named.Count > 0 && named[0].Weight >= least) return new Subject(word, Icons(named), named[0].Weight * share, null);
        }
        return null;
    }

    private Subject? Foreign(string word, string language, double least)
    {
        var index = indexes.For(language);
        foreach (var form in WordForms.Of(word, language))
        {
            if (concepts.TryTranslate(language, form, out var english) && Translated(english, word) is { } concept) return concept;
            var named = index.Find(form);
            if (named.Count > 0 && named[0].Weight >= least) return new Subject(word, Icons(named), named[0].Weight, null);
        }
        // Internet, robot, virus: the same word in many languages.
        return word.Length > 4 && concepts.TryFind(word, out var shared) ? Subject.Of(word, shared, WordWeights.Concept * 0.6) : null;
    }

    private Subject? Translated(string phrase, string word)
    {
        var subject = concepts.TryFind(phrase, out var concept)
            ? Subject.Of(word, concept, WordWeights.Concept * WordWeights.ShareOf(phrase))
            : English(phrase, WordWeights.Named);
        return subject is null ? null : subject with { Word = word };
    }

    /// <summary>The best, and at most three that fit nearly as well.</summary>
    public static IconName[] Icons(IReadOnlyList<(IconName Icon, double Weight)> matches) =>
        [.. matches.Where(match => match.Weight >= 0.7 * matches[0].Weight).Take(4).Select(match => match.Icon)];
}
