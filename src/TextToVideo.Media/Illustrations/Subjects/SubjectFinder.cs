using TextToVideo.Illustrations;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Reads a scene's words for what can be shown of them.</summary>
internal sealed class SubjectFinder(ConceptTable concepts, EmojiIndexes indexes, SenseTable senses, Stopwords stopwords, IdiomTable idioms)
{
    /// <summary>Of a verb: what is done is seldom what is to be seen, and many verbs are puns on things.</summary>
    private const double VerbShare = 0.34;

    /// <summary>Of a thing that only another scene names: it joins no thing of this one, and is the chief only where there is none.</summary>
    private const double LentShare = 0.37;

    /// <summary>Letters that bacterium and bacteria share.</summary>
    private const int StemLength = 4;

    private static readonly Roles NoRoles = new(new HashSet<string>(), new HashSet<string>());

    private readonly WordSplitter _splitter = new(concepts, indexes);
    private readonly PhraseReader _phrases = new(concepts, indexes);
    private readonly WordReader _words = new(concepts, indexes, stopwords);

    /// <summary>The best first; each picture chosen by one subject only.</summary>
    public IReadOnlyList<Subject> Find(IllustrationBrief brief)
    {
        brief = idioms.Without(brief);
        var language = Primary(brief.Language);
        var words = _splitter.Split(brief.Text, language);
        var keywords = brief.Keywords.SelectMany(keyword => _splitter.Split(keyword, language)).ToList();

        // Keywords come in lower case; German writes verbs and adjectives so, and nouns never.
        var lower = words.Where(token => !token.IsCapital).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        keywords = [.. keywords.Select(token => token with { IsCapital = !lower.Contains(token.Word) })];
        var lent = keywords.FindAll(token => !IsSaid(token, brief.Text, language));
        keywords = keywords.FindAll(token => IsSaid(token, brief.Text, language));
        var roles = language == "en" ? new Roles(EnglishRoles.VerbsOf(brief.Text), EnglishRoles.AdjectivesOf(brief.Text)) : NoRoles;
        if (language == "en")
        {
            var beside = SenseTable.Beside(words.Concat(keywords).Concat(lent).Select(token => token.Word), brief);
            words = Resolved(words, beside);
            keywords = Resolved(keywords, beside);
            lent = Resolved(lent, beside);
        }
        roles = roles with { Phrased = _phrases.OnlyInPhrases(words, language) };
        var found = new List<Subject>();
        Collect(keywords, language, 1, WordWeights.Guess, roles, found);
        var borrowed = new List<Subject>();
        Collect(lent, language, 1, WordWeights.Guess, roles, borrowed);
        found.AddRange(borrowed.Select(subject => IsActing(subject) ? subject : subject with { Score = subject.Score * LentShare }));
        var hasKeywords = keywords.Count + lent.Count > 0;
        Collect(words, language, hasKeywords ? 0.7 : 1, hasKeywords ? WordWeights.Named : WordWeights.Guess, roles, found);
        return found
            .OrderByDescending(subject => subject.Score)
            .DistinctBy(subject => subject.Icons[0])
            .ToArray();
    }

    /// <summary>What one word stands for; null: for nothing that can be shown for sure.</summary>
    public Subject? FindTopic(string word, string language) =>
        _words.Read(word, Primary(language), WordWeights.Named) is { Score: >= WordWeights.Named } subject ? subject : null;

    /// <summary>`en` of `en-US`.</summary>
    public static string Primary(string language)
    {
        var lower = language.ToLowerInvariant();
        if (lower is "zh-tw" or "zh-hk" or "zh-hant") return "zh-hant";
        var dash = lower.IndexOfAny(['-', '_']);
        return dash > 0 ? lower[..dash] : lower;
    }

    private static bool IsSaid(Token keyword, string text, string language) =>
        WordForms.Of(keyword.Word, language).Any(form => text.Contains(form[..Math.Min(form.Length, StemLength)], StringComparison.OrdinalIgnoreCase));

    /// <summary>"It" is who acts, and stays the chief; but the ring of the scene before is no longer what "it weighs little" shows.</summary>
    private bool IsActing(Subject subject) => subject.Icons.Any(icon => indexes.IsOfNature(icon) || indexes.IsSomebody(icon));

    private List<Token> Resolved(List<Token> tokens, HashSet<string> beside) =>
        [.. tokens.Select((token, i) => _phrases.IsInOne(tokens, i) ? token : token with { Word = senses.Resolve(token.Word, beside) }).Where(token => token.Word != SenseTable.Nothing)];

    private void Collect(List<Token> words, string language, double weight, double least, Roles roles, List<Subject> found)
    {
        for (var i = 0; i < words.Count;)
        {
            // Earlier words are more often the topic.
            var rank = weight * (1 - 0.3 * Math.Min(i, 30) / 30.0);
            var phrase = _phrases.At(words, i, language);
            if ((phrase is { } several ? several.Subject with { Score = several.Subject.Score * rank } : Single(words[i], language, rank, least, roles)) is { } subject) found.Add(subject);
            i += phrase?.Length ?? 1;
        }
    }

    private Subject? Single(Token token, string language, double weight, double least, Roles roles)
    {
        if (stopwords.Contains(token.Word, language) || char.IsDigit(token.Word[0]) || WordForms.Of(token.Word, language).Any(roles.Phrased.Contains)) return null;
        if (language == "en") return English(token.Word, weight, least, roles);

        // German verbs and adjectives hit keywords by chance more often than nouns do, and no verb is a compound: "verbringen" is no ring.
        var mayBeNoun = language != "de" || token.IsCapital;
        var foreign = _words.Read(token.Word, language, least) ?? (mayBeNoun ? _words.ReadCompound(token.Word, language) : null);
        return foreign is null ? null : foreign with { Score = foreign.Score * (mayBeNoun ? weight : weight * 0.6) };
    }

    private Subject? English(string word, double weight, double least, Roles roles)
    {
        // "Broken leg": no chain, though there is a "broken chain".
        var needed = roles.Adjectives.Contains(word) ? Math.Max(least, WordWeights.Named) : least;
        if (_words.Read(word, "en", needed) is not { } subject) return null;
        if (!roles.Verbs.Contains(word)) return subject with { Score = subject.Score * weight };
        return IsDoing(subject, word) ? subject with { Score = subject.Score * weight * VerbShare } : null;
    }

    /// <summary>Of a verb: chosen by hand, or somebody who does it. "Pass" is no ticket.</summary>
    private bool IsDoing(Subject subject, string verb) =>
        WordForms.Of(verb, "en").Any(form => concepts.TryFind(form, out _)) || subject.Icons[0].Name.StartsWith("person-", StringComparison.Ordinal);
}
