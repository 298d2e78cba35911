using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>
/// For languages without a lexicon of their own: what is no small word, and of that what stands like a noun: after an
/// article, with a capital inside a sentence (in German every noun), long.
/// </summary>
internal sealed class SpacedKeywords(LanguageWords words, string language) : IKeywordFinder
{
    private const int LongestCounted = 12;

    // Where no article shows the nouns, whatever looks like no verb is taken for one.
    private readonly double _strongScore = language is "de" or "es" or "fr" or "it" or "nl" or "pt" or "en" ? 1.9 : 1.35;

    public IReadOnlyList<Keyword> Find(string text)
    {
        var tokens = WordToken.ReadAll(text, cutElisions: language is "fr" or "it" or "ca");
        var found = new List<Keyword>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Lower.EndsWith("-on", StringComparison.Ordinal) || token.HasDigit || IsStop(token.Lower)) continue;
            var word = WordForms.Base(token.Lower, language);
            if (word.Length < (language is "ko" ? 2 : 3) || IsStop(word)) continue;
            var isAfterDeterminer = i > 0 && !token.FollowsMark && Has(words.Determiners, tokens[i - 1].Lower);
            var score = Score(token, word, isAfterDeterminer);
            found.Add(new Keyword(word, word, score, score >= _strongScore, i));
        }
        return KeywordRanking.Rank(found);
    }

    private double Score(WordToken token, string word, bool isAfterDeterminer)
    {
        var score = 1.1 + (0.05 * Math.Min(word.Length, LongestCounted));
        if (isAfterDeterminer || WordForms.HasArticle(token.Lower, language)) score += 0.8;
        if (token.IsCapitalized && !token.IsFirstOfSentence) score += language == "de" ? 1.4 : 0.9;
        else if (language == "de") score += token.IsCapitalized ? 0.5 : -1.2;
        return score - WordForms.VerbOrAdverbLikelihood(token.Lower, language);
    }

    private bool IsStop(string word) => Has(words.Stop, word);

    // Word lists have elided words with their apostrophe.
    private static bool Has(System.Collections.Frozen.FrozenSet<string> list, string word) => list.Contains(word) || list.Contains(word + "'");
}
