using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>Nouns first, and of these what a camera can see; nouns with the nouns or adjectives before them as phrases.</summary>
internal sealed class EnglishKeywords(LanguageWords words) : IKeywordFinder
{
    private const int MostPhraseWords = 3;
    private const double GenericScore = 1.5;
    private const double NounBefore = 0.7;
    private const double AdjectiveBefore = 0.4;

    // The head alone is still worth looking for, after all that is more telling.
    private const double HeadAlone = -1.0;

    private const double SubjectBonus = 0.5;
    private const double MoneyScore = 2;
    private static readonly System.Buffers.SearchValues<char> CurrencySigns = System.Buffers.SearchValues.Create("$€£¥₹");

    private readonly EnglishTagger _tagger = new(words);

    public IReadOnlyList<Keyword> Find(string text)
    {
        var tokens = WordToken.ReadAll(text, cutElisions: false);
        var tagged = _tagger.Tag(tokens);
        var found = new List<Keyword>();
        if (text.AsSpan().ContainsAny(CurrencySigns)) found.Add(new Keyword("money", "money", MoneyScore, IsStrong: true, Position: tokens.Count));
        for (var end = tokens.Count - 1; end >= 0;)
        {
            var first = LexiconEntry.IsNoun(tagged[end].Kind) ? FirstOfRun(tokens, tagged, end) : end;
            AddRun(found, tagged, first, end);
            end = first - 1;
        }
        return KeywordRanking.Rank(LiftSubject(found, tagged));
    }

    /// <summary>The first noun is what most sentences are about; of named people, though, there is hardly any footage.</summary>
    private static IEnumerable<Keyword> LiftSubject(List<Keyword> found, List<EnglishTagger.Tagged> tagged)
    {
        var names = tagged.Where(t => t.Kind == WordKind.Name).Select(t => t.Base).ToHashSet();
        var subject = found.Where(k => k.IsStrong && !names.Contains(k.Head)).MinBy(k => k.Position);
        return found.Select(k => k == subject ? k with { Score = k.Score + SubjectBonus } : k);
    }

    private static int FirstOfRun(List<WordToken> tokens, List<EnglishTagger.Tagged> tagged, int head)
    {
        var first = head;
        while (first > 0 && head - first < MostPhraseWords - 1 && !tokens[first].FollowsMark && LexiconEntry.IsNoun(tagged[first - 1].Kind)) first--;
        var hasAdjective = first == head && first > 0 && !tokens[first].FollowsMark && tagged[first - 1].Kind == WordKind.Adjective && tagged[head].Kind != WordKind.Name;
        return hasAdjective ? first - 1 : first;
    }

    private void AddRun(List<Keyword> found, List<EnglishTagger.Tagged> tagged, int first, int end)
    {
        var head = tagged[end];
        var score = words.Generic.Contains(head.Base) ? GenericScore : ScoreOf(head.Kind);
        if (first == end)
        {
            if (score > 0 && head.Base.Length > 2) found.Add(new Keyword(head.Base, head.Base, score, IsStrong(head.Kind), end));
            return;
        }
        var phrase = string.Join(' ', tagged.GetRange(first, end - first + 1).Select(t => t.Base));
        var isNoun = LexiconEntry.IsNoun(tagged[first].Kind);
        var strongest = tagged.GetRange(first, end - first + 1).Max(t => t.Kind);
        var bonus = isNoun ? NounBefore + ((ScoreOf(strongest) - score) / 2) : AdjectiveBefore;
        if (head.Base.Length > 2) found.Add(new Keyword(head.Base, head.Base, Math.Max(score + HeadAlone, 0.3), IsStrong(head.Kind), end));
        found.Add(new Keyword(phrase, head.Base, score + bonus, IsStrong(strongest), first));
    }

    private static double ScoreOf(WordKind kind) => kind switch
    {
        WordKind.ConcreteNoun => 3,
        WordKind.Name => 2.6,
        WordKind.HalfSeenNoun => 2.2,
        WordKind.UnknownNoun => 1.9,
        WordKind.AbstractNoun => 1.2,
        WordKind.Verb => 0.8,
        WordKind.Adjective => 0.4,
        _ => 0,
    };

    private static bool IsStrong(WordKind kind) => kind is WordKind.ConcreteNoun or WordKind.Name or WordKind.HalfSeenNoun or WordKind.UnknownNoun;
}
