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

    /// <summary>Of a word that has a picture, but one that tells little: a clock for "moment". It never joins others.</summary>
    private const double VagueShare = 0.34;

    /// <summary>Of a verb: what is done is seldom what is to be seen, and many verbs are puns on things.</summary>
    private const double VerbShare = 0.34;

    private static readonly HashSet<string> WeakWords = WordsOf("weak.txt");
    private static readonly HashSet<string> VagueWords = WordsOf("vague.txt");

    private static readonly Roles NoRoles = new(new HashSet<string>(), new HashSet<string>());

    private static readonly HashSet<string> WithoutSpaces = ["ja", "zh", "zh-hant", "th"];

    private static HashSet<string> WordsOf(string file) => DataFile.Lines(file).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);

    private static double ShareOf(string word) => VagueWords.Contains(word) ? VagueShare : WeakWords.Contains(word) ? WeakShare : 1;

    /// <summary>The best first; each picture chosen by one subject only.</summary>
    public IReadOnlyList<Subject> Find(IllustrationBrief brief)
    {
        var language = Primary(brief.Language);
        var words = Words(brief.Text, language);
        var keywords = brief.Keywords.SelectMany(keyword => Words(keyword, language)).ToList();
        // Keywords come in lower case; German writes verbs and adjectives so, and nouns never.
        var lower = words.Where(token => !token.IsCapital).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        keywords = [.. keywords.Select(token => token with { IsCapital = !lower.Contains(token.Word) })];
        var roles = language == "en" ? new Roles(EnglishRoles.VerbsOf(brief.Text), EnglishRoles.AdjectivesOf(brief.Text)) : NoRoles;
        if (language == "en")
        {
            var beside = words.Concat(keywords).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
            if (brief.Theme is { } theme) beside.Add(theme);
            if (brief.Topic is { } topic) beside.Add(topic);
            words = Resolved(words, beside);
            keywords = Resolved(keywords, beside);
        }
        var found = new List<Subject>();
        roles = roles with { Phrased = OnlyInPhrases(words, language) };
        Collect(keywords, language, 1, Guess, roles, found);
        Collect(words, language, keywords.Count == 0 ? 1 : 0.7, keywords.Count == 0 ? Guess : Named, roles, found);
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

    private void Collect(List<Token> words, string language, double weight, double least, Roles roles, List<Subject> found)
    {
        for (var i = 0; i < words.Count;)
        {
            // Earlier words are more often the topic.
            var rank = weight * (1 - 0.3 * Math.Min(i, 30) / 30.0);
            var length = Phrase(words, i, language, rank, found);
            if (length == 0)
            {
                Single(words[i], language, rank, least, roles, found);
                length = 1;
            }
            i += length;
        }
    }

    /// <summary>The number of words that were taken as one phrase.</summary>
    private int Phrase(List<Token> words, int at, string language, double weight, List<Subject> found)
    {
        if (PhraseAt(words, at, language) is not { } phrase) return 0;
        found.Add(phrase.Subject with { Score = phrase.Subject.Score * weight });
        return phrase.Length;
    }

    private (Subject Subject, int Length)? PhraseAt(List<Token> words, int at, string language)
    {
        for (var length = Math.Min(ConceptTable.LongestPhrase, words.Count - at); length > 1; length--)
        {
            var start = string.Join(' ', words.GetRange(at, length - 1).Select(token => token.Word));
            foreach (var last in WordForms.Of(words[at + length - 1].Word, language))
            {
                if (FindPhrase($"{start} {last}", language) is { } subject) return (subject, length);
            }
        }
        return null;
    }

    /// <summary>Words that the text says in phrases alone: the station of a "space station" is no railway's.</summary>
    private HashSet<string> OnlyInPhrases(List<Token> words, string language)
    {
        var (inside, outside) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < words.Count;)
        {
            var length = PhraseAt(words, i, language)?.Length ?? 0;
            foreach (var token in words.Skip(i).Take(Math.Max(length, 1))) (length > 0 ? inside : outside).UnionWith(WordForms.Of(token.Word, language));
            i += Math.Max(length, 1);
        }
        inside.ExceptWith(outside);
        return inside;
    }

    private Subject? FindPhrase(string phrase, string language)
    {
        if (concepts.TryFind(phrase, out var concept))
            return Subject.Of(phrase, concept, ConceptScore + 2);
        var named = indexes.For(language).Find(phrase);
        return named.Count > 0 && named[0].Weight >= EmojiIndexes.WholeName ? new Subject(phrase, Icons(named), ConceptScore + 2, null) : null;
    }

    private void Single(Token token, string language, double weight, double least, Roles roles, List<Subject> found)
    {
        if (stopwords.Contains(token.Word, language) || char.IsDigit(token.Word[0]) || WordForms.Of(token.Word, language).Any(roles.Phrased.Contains))
            return;
        if (language == "en")
        {
            var isVerb = roles.Verbs.Contains(token.Word);
            // "Broken leg": no chain, though there is a "broken chain".
            if (English(token.Word, roles.Adjectives.Contains(token.Word) ? Math.Max(least, Named) : least) is { } subject && (!isVerb || IsDoing(subject, token.Word)))
                found.Add(subject with { Score = subject.Score * weight * (isVerb ? VerbShare : 1) });
            return;
        }
        // German verbs and adjectives hit keywords by chance more often than nouns do, and no verb is a compound: "verbringen" is no ring.
        var mayBeNoun = language != "de" || token.IsCapital;
        var sure = mayBeNoun ? weight : weight * 0.6;
        if ((Foreign(token.Word, language, least) ?? (mayBeNoun ? Compound(token.Word, language) : null)) is { } foreign)
            found.Add(foreign with { Score = foreign.Score * sure });
    }

    /// <summary>Of a verb: chosen by hand, or somebody who does it. "Pass" is no ticket.</summary>
    private bool IsDoing(Subject subject, string verb) =>
        WordForms.Of(verb, "en").Any(form => concepts.TryFind(form, out _)) || subject.Icons[0].Name.StartsWith("person-", StringComparison.Ordinal);

    private Subject? English(string word, double least)
    {
        var weak = ShareOf(word);
        foreach (var form in WordForms.Of(word, "en"))
        {
            if (stopwords.Contains(form, "en"))
                continue;
            if (concepts.TryFind(form, out var concept))
                return Subject.Of(word, concept, ConceptScore * Math.Min(weak, ShareOf(form)));
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
            ? Subject.Of(word, concept, ConceptScore * ShareOf(phrase))
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
            // One kana or one letter says nothing, two hiragana are mostly endings; one ideograph may be a word.
            || (!(part.Length < 3 && part.All(letter => letter is >= '\u3041' and <= '\u309F')) && known.Find(part) is { Count: > 0 } matches && matches[0].Weight >= (part.Length > 1 ? Guess : part[0] >= 0x4E00 ? EmojiIndexes.WholeName : double.MaxValue));
    }

    private static IconName[] Icons(IReadOnlyList<(IconName Icon, double Weight)> matches) =>
        [.. matches.Where(match => match.Weight >= 0.7 * matches[0].Weight).Take(4).Select(match => match.Icon)];
}
