namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>The forms under which a word may stand in an index: itself first, then what it may be inflected from.</summary>
internal static class WordForms
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["mice"] = "mouse", ["geese"] = "goose", ["feet"] = "foot", ["teeth"] = "tooth", ["children"] = "child",
        ["men"] = "man", ["women"] = "woman", ["people"] = "person", ["wolves"] = "wolf", ["leaves"] = "leaf",
        ["knives"] = "knife", ["lives"] = "life", ["oxen"] = "ox", ["cacti"] = "cactus", ["fungi"] = "mushroom",
        ["ran"] = "run", ["swam"] = "swim", ["flew"] = "fly", ["sang"] = "sing", ["wrote"] = "write", ["drove"] = "drive",
        ["grew"] = "grow", ["fought"] = "fight", ["bought"] = "buy", ["taught"] = "teach", ["built"] = "build", ["slept"] = "sleep",
    };

    public static IEnumerable<string> Of(string word, string language)
    {
        yield return word;
        if (language == "en")
        {
            foreach (var form in English(word))
                yield return form;
            yield break;
        }
        foreach (var ending in Endings(language))
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length];
        }
    }

    private static IEnumerable<string> English(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            yield return irregular;
        if (word.Length < 4)
            yield break;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
        if (word.EndsWith("ves", StringComparison.Ordinal))
            yield return word[..^3] + "f";
        if (word[^1] == 's' && word[^2] != 's')
            yield return word[..^1];
        if (word.EndsWith("es", StringComparison.Ordinal))
            yield return word[..^2];
        foreach (var ending in (string[])["ing", "ed", "er", "ly"])
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == stem[^2])
                yield return stem[..^1];
        }
    }

    private static string[] Endings(string language) => language switch
    {
        "de" or "nl" => ["en", "er", "es", "e", "n", "s"],
        "es" or "pt" => ["es", "s"],
        "fr" => ["s", "x"],
        "it" => ["i", "e", "a", "o"],
        "sv" or "da" or "nb" => ["erna", "arna", "en", "et", "er", "ar", "or", "n"],
        "ru" or "uk" or "pl" => ["ами", "ов", "ы", "и", "а", "у", "ów", "y", "i"],
        _ => ["s"],
    };
}
