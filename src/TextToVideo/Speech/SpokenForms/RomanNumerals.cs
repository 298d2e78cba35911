namespace TextToVideo.Speech.SpokenForms;

/// <summary>World War II · Henry VIII · Chapter IV: only where the word before tells that it is a number.</summary>
internal static class RomanNumerals
{
    private static readonly string[] Counted =
        ["war", "chapter", "part", "volume", "book", "act", "scene", "section", "phase", "type", "class", "mark", "level", "stage", "episode", "season", "title", "article", "bowl", "appendix", "figure", "table"];

    private static readonly string[] Rulers =
        ["Henry", "Louis", "George", "Edward", "Elizabeth", "Charles", "James", "William", "Richard", "John", "Paul", "Pius", "Benedict", "Philip", "Francis",
         "Napoleon", "Nicholas", "Alexander", "Catherine", "Frederick", "Leo", "Gregory", "Ramesses", "Ramses", "Peter", "Thutmose", "Cleopatra", "Mehmed", "Suleiman", "Wilhelm"];

    /// <summary>Those that are nothing else, so a capitalised word before them is enough: Rocky III.</summary>
    private static readonly string[] Unmistakable = ["II", "III", "VI", "VII", "VIII", "IX", "XII", "XIII", "XIV", "XV", "XVI"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var (body, before) = (context.Body, context.PreviousBody);
        if (before.Length == 0 || Value(body) is not (> 0 and < 40 and var value)) return null;
        if (Rulers.Contains(before) && body != "I") return ["the", .. EnglishNumbers.Ordinal(value)];
        // "In Part I say so" against "Part I." or "World War I was".
        var isCounted = Counted.Contains(before.ToLowerInvariant()) && char.IsUpper(before[0]) && (body != "I" || before == "War" || context.Word.Tail.Length > 0 || context.Next is null);
        return isCounted || (Unmistakable.Contains(body) && char.IsUpper(before[0])) ? EnglishNumbers.Cardinal(value) : null;
    }

    private static int? Value(string numeral)
    {
        var total = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            if (Digit(numeral[i]) is not { } digit) return null;
            total += i + 1 < numeral.Length && digit < Digit(numeral[i + 1]) ? -digit : digit;
        }
        return numeral.Length > 0 ? total : null;
    }

    private static int? Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => null };
}
