using TextToVideo.Sentences;
using TextToVideo.Words;

namespace TextToVideo.Captions.Layout;

/// <summary>Tells points that end a sentence from those of abbreviations and ordinals, by the rules that scenes are cut by, and words that lean on the next one.</summary>
internal static class OwnPoints
{
    /// <returns>One for each word.</returns>
    public static IReadOnlyList<OwnPoint> Find(IReadOnlyList<string> words, string language)
    {
        var rules = new AbbreviationRules(LanguageWords.For(language), language);
        var points = new OwnPoint[words.Count];
        var isFirstOfSentence = true;
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count) points[i] = Find(rules, words[i], words[i + 1], isFirstOfSentence);
            isFirstOfSentence = points[i] == OwnPoint.None && BreakCosts.EndsSentence(words[i]);
        }
        return points;
    }

    private static OwnPoint Find(AbbreviationRules rules, string written, string following, bool isFirstOfSentence)
    {
        if (NumberBonds.Holds(written, following)) return OwnPoint.Leaning;
        var word = SentenceMarks.TrimOpeners(SentenceMarks.TrimClosers(written));
        var next = SentenceMarks.TrimOpeners(following);
        if (word.Length < 2 || word[^1] != '.' || word[^2] == '.' || rules.EndsSentence(word, next, isFirstOfSentence)) return OwnPoint.None;
        return rules.LeansOnNext(word, next) ? OwnPoint.Leaning : OwnPoint.Own;
    }
}
