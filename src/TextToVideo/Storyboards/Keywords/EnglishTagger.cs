using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>Tells nouns, verbs and adjectives apart by the lexicon, by suffixes, and by the words around.</summary>
internal sealed partial class EnglishTagger(LanguageWords words)
{
    /// <param name="Base">The singular of a noun, the infinitive of a verb.</param>
    public readonly record struct Tagged(WordKind Kind, string Base);

    /// <summary>Where a word stands.</summary>
    /// <param name="Previous">The word before, lower case; empty at the start.</param>
    /// <param name="Before">What kind the word before is; null after a mark.</param>
    /// <param name="IsOrder">At the head of a sentence, before what a verb has after it: "Fold the curds".</param>
    /// <param name="IsAfterPlural">After a noun in the plural.</param>
    /// <param name="IsBeforeObject">After a noun in the singular, before what a sentence has after its verb: "the dog chases the mailman".</param>
    private readonly record struct Place(string Previous, WordKind? Before, bool IsOrder, bool IsAfterPlural, bool IsBeforeObject);

    public List<Tagged> Tag(IReadOnlyList<WordToken> tokens)
    {
        // In a heading every word has its capital, which then says nothing.
        var isTitleCase = tokens.Count > 2 && tokens.All(t => t.IsCapitalized || words.Stop.Contains(t.Lower));
        var tagged = new List<Tagged>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = isTitleCase ? tokens[i] with { Text = tokens[i].Lower } : tokens[i];
            var before = i == 0 || token.FollowsMark ? (WordKind?)null : tagged[i - 1].Kind;
            var isOrder = token.IsFirstOfSentence && i + 1 < tokens.Count && !tokens[i + 1].FollowsMark && LeansOnVerb(tokens[i + 1]);
            var isAfterPlural = before is { } kind && LexiconEntry.IsNoun(kind) && IsPlural(tokens[i - 1], tagged[i - 1]);
            var isBeforeObject = before is { } subject && LexiconEntry.IsNoun(subject) && !isAfterPlural && i + 1 < tokens.Count && !tokens[i + 1].FollowsMark && IsObject(tokens[i + 1], subject);
            tagged.Add(TagOne(token, new Place(i == 0 ? "" : tokens[i - 1].Lower, before, isOrder, isAfterPlural, isBeforeObject)));
        }
        return tagged;
    }

    private Tagged TagOne(WordToken token, Place place)
    {
        var word = StripPossessive(token.Lower);
        if (word.Length < 2 || words.Stop.Contains(word)) return new Tagged(WordKind.Stop, word);
        if (token.HasDigit) return new Tagged(token.Text.Any(char.IsLetter) && token.IsCapitalized ? WordKind.Name : WordKind.Stop, word);

        var singular = EnglishLexicon.Singular(word);
        var entry = EnglishLexicon.Find(word) ?? EnglishLexicon.Find(singular);
        var isName = token.IsCapitalized && !token.IsFirstOfSentence;
        if (isName && entry is null or { CanBeNoun: false }) return new Tagged(WordKind.Name, word);

        var verb = EnglishLexicon.VerbOf(word) ?? (entry is { CanBeVerb: true } ? word : null);
        if (verb is not null && !isName && IsVerbPlace(word, entry, place)) return new Tagged(WordKind.Verb, verb);
        if (entry is { } known) return FromLexicon(known, word, singular);
        if (verb is not null) return IsParticipleBeforeNoun(word, place) ? new Tagged(WordKind.Adjective, word) : new Tagged(WordKind.Verb, verb);
        return new Tagged(BySuffix(word), singular);
    }

    /// <summary>For a word that may be a verb: whether it is one here.</summary>
    private bool IsVerbPlace(string word, LexiconEntry? entry, Place place)
    {
        if (place.Previous == "to" || IsSubjectOf(place.Previous, word)) return true;
        if (words.Determiners.Contains(place.Previous) || place.Before is WordKind.Adjective) return false;
        if (words.Auxiliaries.Contains(place.Previous) && !word.EndsWith('s')) return true;
        // "sang": its namesakes among the nouns are rare.
        if (EnglishLexicon.IsIrregularVerb(word)) return true;
        if (entry is not { CanBeVerb: true } known) return false;
        // Plurals seldom stand before a noun: "turtles mistake bags", "robots stack boxes".
        if (place.IsOrder || (place.IsAfterPlural && !word.EndsWith('s')) || (place.IsBeforeObject && word.EndsWith('s'))) return true;
        return known.Main == WordKind.Verb && !words.Prepositions.Contains(place.Previous);
    }

    private static bool IsSubjectOf(string previous, string word) => previous switch
    {
        "i" or "you" or "he" or "she" or "it" or "we" or "they" or "who" => true,
        "that" or "which" or "what" => word.EndsWith('s'),
        _ => false,
    };

    // "Crack three eggs", "Stir slowly": a noun would have its own article before it.
    private bool LeansOnVerb(WordToken next) =>
        words.Determiners.Contains(next.Lower) || next.HasDigit || next.Lower is "two" or "three" or "four" or "five" or "six" || next.Lower.EndsWith("ly", StringComparison.Ordinal);

    // "A lamp charges your phone", "Paris plants trees": a plural would have a verb after it.
    private bool IsObject(WordToken next, WordKind subject) =>
        words.Determiners.Contains(next.Lower) || next.Lower is "what" or "it" or "you" or "us" or "them" or "me" or "him"
        || (subject is WordKind.Name or WordKind.UnknownNoun && next.Lower != EnglishLexicon.Singular(next.Lower) && EnglishLexicon.Find(EnglishLexicon.Singular(next.Lower)) is { CanBeNoun: true, Main: not WordKind.Verb });

    private static bool IsPlural(WordToken token, Tagged tagged) =>
        tagged.Kind != WordKind.Name && tagged.Base != token.Lower && !token.Lower.Contains('\'', StringComparison.Ordinal);

    // "the flowing river", but "the river is flowing".
    private bool IsParticipleBeforeNoun(string word, Place place) =>
        (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))
        && (words.Determiners.Contains(place.Previous) || words.Prepositions.Contains(place.Previous));

    private static Tagged FromLexicon(LexiconEntry entry, string word, string singular)
    {
        if (entry.CanBeNoun && entry.Main is not WordKind.Adjective) return new Tagged(entry.NounKind, singular);
        return new Tagged(entry.Main == WordKind.Adjective ? Adjective(word) : entry.Main, word);
    }

    private static WordKind BySuffix(string word)
    {
        if (word.EndsWith("ly", StringComparison.Ordinal)) return WordKind.Adverb;
        if (AdjectiveSuffix().IsMatch(word)) return Adjective(word);
        if (AbstractSuffix().IsMatch(word)) return WordKind.AbstractNoun;
        return VerbSuffix().IsMatch(word) ? WordKind.Verb : WordKind.UnknownNoun;
    }

    // "largest": no site of stock footage knows which.
    private static WordKind Adjective(string word) => Superlative().IsMatch(word) ? WordKind.Stop : WordKind.Adjective;

    private static string StripPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    [GeneratedRegex("(ous|ful|less|ive|able|ible|ic|ical|al|ish|ary|ant|ent|ular|oid|esque|some|-like|-free|...est)\\z")]
    private static partial Regex AdjectiveSuffix();

    [GeneratedRegex("...est\\z")]
    private static partial Regex Superlative();

    [GeneratedRegex("(tion|sion|ness|ity|ment|ism|ance|ence|ship|hood|acy|logy|cy)s?\\z")]
    private static partial Regex AbstractSuffix();

    [GeneratedRegex("(ize|ise|ify|izes|ises|ifies|ized|ised|ified|izing|ising|ifying)\\z")]
    private static partial Regex VerbSuffix();
}
