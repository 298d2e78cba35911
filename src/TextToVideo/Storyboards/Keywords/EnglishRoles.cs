using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>What English words are in their sentences.</summary>
public static class EnglishRoles
{
    private static readonly LanguageWords Words = LanguageWords.For("en");
    private static readonly EnglishTagger Tagger = new(Words);

    /// <returns>Words that the text uses as adjectives, lower case: what they tell of a thing is not the thing.</returns>
    public static IReadOnlySet<string> AdjectivesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = WordToken.ReadAll(text, cutElisions: false);
        return tokens.Zip(Tagger.Tag(tokens)).Where(pair => pair.Second.Kind == WordKind.Adjective).Select(pair => pair.First.Lower).ToHashSet(StringComparer.Ordinal);
    }

    /// <returns>How a word is mostly used: as the name of something that can be seen, of something else, or as no noun at all.</returns>
    public static NamedThing ThingOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var entry = EnglishLexicon.Find(word) ?? EnglishLexicon.Find(EnglishLexicon.Singular(word));
        return entry switch
        {
            null => NamedThing.Seen,
            { Main: WordKind.ConcreteNoun or WordKind.HalfSeenNoun } => NamedThing.Seen,
            { CanBeNoun: true, Main: not WordKind.Adjective } => NamedThing.Unseen,
            _ => NamedThing.None,
        };
    }

    /// <returns>Words that the text uses as verbs and nowhere as anything else, lower case: as they stand, and their infinitives.</returns>
    public static IReadOnlySet<string> VerbsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = WordToken.ReadAll(text, cutElisions: false);
        var tagged = Tagger.Tag(tokens);
        var (verbs, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tagged[i].Kind == WordKind.Stop) continue;
            var role = tagged[i].Kind == WordKind.Verb && !IsNamed(tokens, tagged, i) ? verbs : others;
            role.Add(tokens[i].Lower);
            role.Add(tagged[i].Base);
        }
        verbs.ExceptWith(others);
        return verbs;
    }

    /// <summary>"The beat", "a good pass": an article makes a thing of it.</summary>
    private static bool IsNamed(List<WordToken> tokens, List<EnglishTagger.Tagged> tagged, int at)
    {
        if (at == 0 || tokens[at].FollowsMark) return false;
        // "A bee that rests": the tagger calls it a verb only where "that" stands for the bee.
        if (tokens[at - 1].Lower is "that" or "which" or "what") return false;
        if (Words.Determiners.Contains(tokens[at - 1].Lower)) return true;
        return at > 1 && !tokens[at - 1].FollowsMark && tagged[at - 1].Kind is WordKind.Adjective or WordKind.Stop
            && Words.Determiners.Contains(tokens[at - 2].Lower) && !Words.Glue.Contains(tokens[at - 1].Lower);
    }
}
