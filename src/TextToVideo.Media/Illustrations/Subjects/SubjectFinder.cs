using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Reads a scene's words for what can be shown of them.</summary>
internal sealed class SubjectFinder(ConceptTable concepts, EmojiIndexes indexes, SenseTable senses, Stopwords stopwords)
{
    private const double ConceptScore = 12;

    /// <summary>Least weight of a keyword hit. Words of running text, verbs above all, hit keywords by chance: they need a name.</summary>
    private const double Guess = 2.4;
    private const double Named = 7;

    /// <summary>Of a word that has a picture but is rarely the topic: time, people, world.</summary>
    private const double WeakShare = 0.45;

    /// <summary>Of a verb: what is done is seldom what is to be seen, and many verbs are puns on things.</summary>
    private const double VerbShare = 0.34;

    private static readonly HashSet<string> WeakWords =
        DataFile.Lines("weak.txt").SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> NoWords = new HashSet<string>();

    private static readonly HashSet<string> WithoutSpaces = ["ja", "zh", "zh-hant", "th"];

    /// <summary>The best first; each picture chosen by one subject only.</summary>
    public IReadOnlyList<Subject> Find(IllustrationBrief brief)
    {
        var language = Primary(brief.Language);
        var words = Words(brief.Text, language);
        var keywords = brief.Keywords.SelectMany(keyword => Words(keyword, language)).ToList();
        var verbs = language == "en" ? EnglishRoles.VerbsOf(brief.Text) : NoWords;
        if (language == "en")
        {
            var beside = words.Concat(keywords).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
            if (brief.Theme is { } theme) beside.Add(theme);
            if (brief.Topic is { } topic) beside.Add(topic);
            words = Resolved(words, beside);
            keywords = Resolved(keywords, beside);
        }
        var found = new List<Subject>();
        Collect(keywords, language, 1, Guess, verbs, found);
        Collect(words, language, keywords.Count == 0 ? 1 : 0.7, keywords.Count == 0 ? Guess : Named, verbs, found);
        return found
            .OrderByDescending(subject => subject.Score)
            .DistinctBy(subject => subject.Icons[0])
            .ToArray();
    }

    private List<Token> Resolved(List<Token> tokens, HashSet<string> beside) =>
        [.. tokens.Select((token, i) => IsInPhrase(tokens, i) ? token : token with { Word = senses.Resolve(token.Word, beside) }).Where(token => token.Word != SenseTable.Nothing)];

    /// <summary>"Compound interest" says itself what it means.</summary>
    private bool IsInPhrase(List<Token> tokens, int at)
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

    /// <summary>What one word stands for; null: for nothing that can be shown for sure.</summary>
    public Subject? FindTopic(string word, string language)
    {
        var subject = Primary(language) == "en" ? English(word, Named) : Foreign(word, Primary(language), Named);
        return subject is { Score: >= Named } ? subject : null;
    }

    /// <summary>`en` of `en-US`.</summary>
    public static string Primary(string language)
    {
        var lower = language.ToLowerInvariant();
        if (lower is "zh-tw" or "zh-hk" or "zh-hant")
            return "zh-hant";
        var dash = lower.IndexOfAny(['-', '_']);
        return dash > 0 ? lower[..dash] : lower;
    }

    private void Collect(List<Token> words, string language, double weight, double least, IReadOnlySet<string> verbs, List<Subject> found)
    {
        for (var i = 0; i < words.Count;)
        {
            // Earlier words are more often the topic.
            var rank = weight * (1 - 0.3 * Math.Min(i, 30) / 30.0);
            var length = Phrase(words, i, language, rank, found);
            if (length == 0)
            {
                Single(words[i], language, rank, least, verbs, found);
                length = 1;
            }
            i += length;
        }
    }

    /// <summary>The number of words that were taken as one phrase.</summary>
    private int Phrase(List<Token> words, int at, string language, double weight, List<Subject> found)
    {
        for (var length = Math.Min(ConceptTable.LongestPhrase, words.Count - at); length > 1; length--)
        {
            var start = string.Join(' ', words.GetRange(at, length - 1).Select(token => token.Word));
            foreach (var last in WordForms.Of(words[at + length - 1].Word, language))
            {
                if (FindPhrase($"{start} {last}", language) is not { } subject)
                    continue;
                found.Add(subject with { Score = subject.Score * weight });
                return length;
            }
        }
        return 0;
    }

    private Subject? FindPhrase(string phrase, string language)
    {
        if (concepts.TryFind(phrase, out var concept))
            return Subject.Of(phrase, concept, ConceptScore + 2);
        var named = indexes.For(language).Find(phrase);
        return named.Count > 0 && named[0].Weight >= EmojiIndexes.WholeName ? new Subject(phrase, Icons(named), ConceptScore + 2, null) : null;
    }

    private void Single(Token token, string language, double weight, double least, IReadOnlySet<string> verbs, List<Subject> found)
    {
        if (stopwords.Contains(token.Word, language) || char.IsDigit(token.Word[0]))
            return;
        if (language == "en")
        {
            var isVerb = verbs.Contains(token.Word);
            if (English(token.Word, least) is { } subject && (!isVerb || IsDoing(subject, token.Word)))
                found.Add(subject with { Score = subject.Score * weight * (isVerb ? VerbShare : 1) });
            return;
        }
        // German verbs and adjectives hit keywords by chance more often than nouns do.
        var sure = language != "de" || token.IsCapital ? weight : weight * 0.6;
        if ((Foreign(token.Word, language, least) ?? Compound(token.Word, language)) is { } foreign)
            found.Add(foreign with { Score = foreign.Score * sure });
    }

    /// <summary>Of a verb: chosen by hand, or somebody who does it. "Pass" is no ticket.</summary>
    private bool IsDoing(Subject subject, string verb) =>
        WordForms.Of(verb, "en").Any(form => concepts.TryFind(form, out _)) || subject.Icons[0].Name.StartsWith("person-", StringComparison.Ordinal);

    private Subject? English(string word, double least)
    {
        var weak = WeakWords.Contains(word) ? WeakShare : 1;
        foreach (var form in WordForms.Of(word, "en"))
        {
            if (stopwords.Contains(form, "en"))
                continue;
            if (concepts.TryFind(form, out var concept))
                return Subject.Of(word, concept, ConceptScore * Math.Min(weak, WeakWords.Contains(form) ? WeakShare : 1));
            var named = indexes.For("en").Find(form);
            if (named.Count > 0 && named[0].Weight >= least)
                return new Subject(word, Icons(named), named[0].Weight * weak, null);
        }
        return null;
    }

    private Subject? Foreign(string word, string language, double least)
    {
        var index = indexes.For(language);
        foreach (var form in WordForms.Of(word, language))
        {
            if (concepts.TryTranslate(language, form, out var english) && Translated(english, word) is { } concept)
                return concept;
            var named = index.Find(form);
            if (named.Count > 0 && named[0].Weight >= least)
                return new Subject(word, Icons(named), named[0].Weight, null);
        }
        // Internet, robot, virus: the same word in many languages.
        return word.Length > 4 && concepts.TryFind(word, out var shared)
            ? Subject.Of(word, shared, ConceptScore * 0.6)
            : null;
    }

    private Subject? Translated(string phrase, string word)
    {
        var subject = concepts.TryFind(phrase, out var concept)
            ? Subject.Of(word, concept, ConceptScore * (WeakWords.Contains(phrase) ? WeakShare : 1))
            : English(phrase, Named);
        return subject is null ? null : subject with { Word = word };
    }

    /// <summary>Klimawandel, Sonnensystem: by the longest known end, else the longest known beginning.</summary>
    private Subject? Compound(string word, string language)
    {
        if (language is not ("de" or "nl" or "sv" or "da" or "nb") || word.Length < 8)
            return null;
        for (var cut = 3; cut <= word.Length - 4; cut++)
        {
            if (Foreign(word[cut..], language, Named) is { Score: >= 5 } head)
                return head with { Word = word, Score = head.Score * 0.8 };
        }
        for (var cut = word.Length - 3; cut >= 4; cut--)
        {
            if (Foreign(word[..cut], language, Named) is { Score: >= 5 } start)
                return start with { Word = word, Score = start.Score * 0.8 };
        }
        return null;
    }

    private List<Token> Words(string text, string language)
    {
        var tokens = Token.Split(text);
        return WithoutSpaces.Contains(language) ? [.. tokens.SelectMany(token => Segments(token.Word, language))] : tokens;
    }

    /// <summary>Known words in a run of text without spaces, the longest at each place.</summary>
    private IEnumerable<Token> Segments(string run, string language)
    {
        var known = indexes.For(language);
        for (var i = 0; i < run.Length;)
        {
            var length = Math.Min(8, run.Length - i);
            while (length > 0 && !IsKnown(run.Substring(i, length)))
                length--;
            if (length > 0)
                yield return new Token(run.Substring(i, length), false);
            i += Math.Max(length, 1);
        }

        bool IsKnown(string part) =>
            concepts.TryTranslate(language, part, out _)
            // One kana or one letter says nothing; one ideograph may be a word.
            || (known.Find(part) is { Count: > 0 } matches && matches[0].Weight >= (part.Length > 1 ? Guess : part[0] >= 0x4E00 ? EmojiIndexes.WholeName : double.MaxValue));
    }

    private static IconName[] Icons(IReadOnlyList<(IconName Icon, double Weight)> matches) =>
        [.. matches.Where(match => match.Weight >= 0.7 * matches[0].Weight).Take(4).Select(match => match.Icon)];
}
