using System.Text.RegularExpressions;
using TextToVideo.Storyboards.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>Tells nouns, verbs and adjectives apart by the lexicon, by suffixes, and by the word before.</summary>
internal sealed partial class EnglishTagger(LanguageWords words)
{
    /// <param name="base">The singular of a noun, the infinitive of a verb.</param>
    public readonly record struct Tagged(WordKind Kind, string Base);

    public List<Tagged> Tag(IReadOnlyList<WordToken> tokens)
    {
        // In a heading every word has its capital, which then says nothing.
        var isTitleCase = tokens.Count > 2 && tokens.Count(t => t.IsCapitalized || words.Stop.Contains(t.Lower)) == tokens.Count;
        var tagged = new List<Tagged>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var before = i == 0 || tokens[i].FollowsMark ? (WordKind?)null : tagged[i - 1].Kind;
            var isOrder = tokens[i].IsFirstOfSentence && !isTitleCase && i + 1 < tokens.Count && !tokens[i + 1].FollowsMark && LeansOnVerb(tokens[i + 1]);
            tagged.Add(TagOne(tokens[i], i == 0 ? "" : tokens[i - 1].Lower, before, isTitleCase, isOrder));
        }
        return tagged;
    }

    private Tagged TagOne(WordToken token, string previous, WordKind? before, bool isTitleCase, bool isOrder)
    {
        var word = StripPossessive(token.Lower);
        if (word.Length < 2 || words.Stop.Contains(word)) return new Tagged(WordKind.Stop, word);
        if (token.HasDigit) return new Tagged(token.Text.Any(char.IsLetter) && token.IsCapitalized ? WordKind.Name : WordKind.Stop, word);

        var singular = EnglishLexicon.Singular(word);
        var entry = EnglishLexicon.Find(word) ?? EnglishLexicon.Find(singular);
        if (token.IsCapitalized && !token.IsFirstOfSentence && !isTitleCase && entry is null or { CanBeNoun: false }) return new Tagged(WordKind.Name, word);
        if (isOrder && entry is { CanBeVerb: true }) return new Tagged(WordKind.Verb, EnglishLexicon.VerbOf(word) ?? word);
        if (IsPlainVerb(word, token, previous, before) && EnglishLexicon.VerbOf(word) is { } plain) return new Tagged(WordKind.Verb, plain);
        if (entry is { } known) return FromLexicon(known, word, singular, previous, before);
        if (EnglishLexicon.VerbOf(word) is { } verb) return IsParticipleBeforeNoun(word, previous) ? new Tagged(WordKind.Adjective, word) : new Tagged(WordKind.Verb, verb);
        return new Tagged(BySuffix(word), singular);
    }

    // "Fold the curds", "Crack three eggs", "Stir slowly": a noun at the head of a sentence has its own article before it.
    private bool LeansOnVerb(WordToken next) =>
        words.Determiners.Contains(next.Lower) || next.HasDigit || next.Lower is "two" or "three" or "four" or "five" or "six" || next.Lower.EndsWith("ly", StringComparison.Ordinal);

    // "sang", and "eats" in "it eats": their namesakes among the nouns are rare.
    private bool IsPlainVerb(string word, WordToken token, string previous, WordKind? before)
    {
        if (token.IsCapitalized || words.Determiners.Contains(previous) && !IsSubjectOf(previous, word) || before is WordKind.Adjective) return false;
        var isContinuous = words.Auxiliaries.Contains(previous) && word.EndsWith("ing", StringComparison.Ordinal);
        return isContinuous || EnglishLexicon.IsIrregularVerb(word) || IsSubjectOf(previous, word);
    }

    private static bool IsSubjectOf(string previous, string word) => previous switch
    {
        "i" or "you" or "he" or "she" or "it" or "we" or "they" or "who" => true,
        "that" or "which" or "what" => word.EndsWith('s'),
        _ => false,
    };

    private Tagged FromLexicon(LexiconEntry entry, string word, string singular, string previous, WordKind? before)
    {
        if (entry is { CanBeVerb: true, CanBeNoun: true })
        {
            return IsVerbPlace(entry, word, previous, before)
                ? new Tagged(WordKind.Verb, EnglishLexicon.VerbOf(word) ?? word)
                : new Tagged(entry.NounKind, singular);
        }
        return new Tagged(entry.Main, LexiconEntry.IsNoun(entry.Main) ? singular : word);
    }

    private bool IsVerbPlace(LexiconEntry entry, string word, string previous, WordKind? before)
    {
        if (previous == "to" || IsSubjectOf(previous, word)) return true;
        if (words.Auxiliaries.Contains(previous) && !word.EndsWith('s')) return true;
        if (words.Determiners.Contains(previous) || words.Prepositions.Contains(previous) || before is WordKind.Adjective) return false;
        return entry.Main == WordKind.Verb;
    }

    // "the flowing river", but "the river is flowing".
    private bool IsParticipleBeforeNoun(string word, string previous) =>
        (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))
        && (words.Determiners.Contains(previous) || words.Prepositions.Contains(previous));

    private static WordKind BySuffix(string word)
    {
        if (word.EndsWith("ly", StringComparison.Ordinal)) return WordKind.Adverb;
        if (AdjectiveSuffix().IsMatch(word)) return WordKind.Adjective;
        if (AbstractSuffix().IsMatch(word)) return WordKind.AbstractNoun;
        return VerbSuffix().IsMatch(word) ? WordKind.Verb : WordKind.UnknownNoun;
    }

    private static string StripPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    [GeneratedRegex("(ous|ful|less|ive|able|ible|ic|ical|al|ish|ary|ant|ent|ular|oid|esque|some|-like|-free|est)\\z")]
    private static partial Regex AdjectiveSuffix();

    [GeneratedRegex("(tion|sion|ness|ity|ment|ism|ance|ence|ship|hood|acy|logy|cy)s?\\z")]
    private static partial Regex AbstractSuffix();

    [GeneratedRegex("(ize|ise|ify|izes|ises|ifies|ized|ised|ified|izing|ising|ifying)\\z")]
    private static partial Regex VerbSuffix();
}
