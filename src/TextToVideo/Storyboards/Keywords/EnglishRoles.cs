using TextToVideo.Storyboards.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>What English words are in their sentences.</summary>
public static class EnglishRoles
{
    private static readonly LanguageWords Words = LanguageWords.For("en");
    private static readonly EnglishTagger Tagger = new(Words);

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
        if (Words.Determiners.Contains(tokens[at - 1].Lower)) return true;
        return at > 1 && !tokens[at - 1].FollowsMark && tagged[at - 1].Kind is WordKind.Adjective or WordKind.Stop
            && Words.Determiners.Contains(tokens[at - 2].Lower) && !Words.Glue.Contains(tokens[at - 1].Lower);
    }
}
