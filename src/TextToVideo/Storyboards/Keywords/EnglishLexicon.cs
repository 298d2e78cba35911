using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>Kinds of about 22,000 English words, from WordNet (its license stands in english-lexicon.txt), and irregular forms.</summary>
internal static class EnglishLexicon
{
    private static readonly Dictionary<string, LexiconEntry> Entries = ReadEntries();
    private static readonly Dictionary<string, string> IrregularNouns = ReadForms("nouns");
    private static readonly Dictionary<string, string> IrregularVerbs = ReadForms("verbs");
    private static readonly HashSet<string> SameInPlural = [.. ReadIrregular("same")];

    public static LexiconEntry? Find(string word) => Entries.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>"bees": "bee". The word itself where it is no plural.</summary>
    public static string Singular(string word)
    {
        if (IrregularNouns.TryGetValue(word, out var irregular)) return irregular;
        if (word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || SameInPlural.Contains(word)) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return Known(word[..^1]) ?? word[..^3] + "y";
        if (EndsInSibilantPlural(word)) return Known(word[..^1]) ?? word[..^2];
        return word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) ? word : word[..^1];
    }

    public static bool IsIrregularVerb(string word) => IrregularVerbs.ContainsKey(word);

    /// <returns>"flying", "flies", "flew": "fly"; null where no known verb has this form.</returns>
    public static string? VerbOf(string word)
    {
        if (IrregularVerbs.TryGetValue(word, out var irregular)) return irregular;
        foreach (var suffix in (ReadOnlySpan<string>)["ing", "ed", "s"])
        {
            if (word.Length < suffix.Length + 3 || !word.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = word[..^suffix.Length];
            if (BasesOf(stem, suffix).FirstOrDefault(b => Find(b)?.CanBeVerb == true) is { } found) return found;
        }
        return null;
    }

    private static IEnumerable<string> BasesOf(string stem, string suffix)
    {
        // "shining" has one n: it is of "shine"; "shin" would double it.
        if (suffix != "s" && IsShort(stem)) yield return stem + "e";
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == stem[^2] || suffix == "s") yield return stem[..^1];
        if (stem.EndsWith('i') || stem.EndsWith("ie", StringComparison.Ordinal)) yield return stem.TrimEnd('e')[..^1] + "y";
    }

    // One vowel before the last consonant.
    private static bool IsShort(string stem) => !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !IsVowel(stem[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsInSibilantPlural(string word) =>
        word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zes", StringComparison.Ordinal);

    private static string? Known(string word) => Entries.ContainsKey(word) ? word : null;

    private static Dictionary<string, LexiconEntry> ReadEntries()
    {
        var entries = new Dictionary<string, LexiconEntry>(24_000);
        foreach (var line in WordFile.ReadLines("english-lexicon"))
        {
            var words = line.Split(' ');
            var entry = new LexiconEntry(KindOf(words[0][0]), words[0].Length > 1 ? KindOf(words[0][1]) : null);
            foreach (var word in words.Skip(1)) entries.Add(word, entry);
        }
        return entries;
    }

    private static WordKind KindOf(char code) => code switch
    {
        'c' => WordKind.ConcreteNoun,
        'm' => WordKind.HalfSeenNoun,
        'a' => WordKind.AbstractNoun,
        'v' => WordKind.Verb,
        'j' => WordKind.Adjective,
        'r' => WordKind.Adverb,
        _ => throw new InvalidOperationException($"The English lexicon has the unknown code '{code}'."),
    };

    private static Dictionary<string, string> ReadForms(string kind) =>
        ReadIrregular(kind).Chunk(2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);

    private static string[] ReadIrregular(string kind) =>
        WordFile.ReadLines("irregular-english").Single(l => l.StartsWith(kind, StringComparison.Ordinal))[(kind.Length + 2)..].Split(' ');
}
