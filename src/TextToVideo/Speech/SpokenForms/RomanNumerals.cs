using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>World War II · WWII · Henry VIII's · the XIX century · Chapter IV: only where a word beside it tells that it is a number.</summary>
internal static partial class RomanNumerals
{
    private static readonly string[] Counted =
        ["war", "chapter", "part", "volume", "book", "act", "scene", "section", "phase", "type", "class", "mark", "level", "stage", "episode", "season", "title", "article", "bowl", "appendix", "figure", "table"];

    private static readonly string[] Rulers =
        ["Henry", "Louis", "George", "Edward", "Elizabeth", "Charles", "James", "William", "Richard", "John", "Paul", "Pius", "Benedict", "Philip", "Francis",
         "Napoleon", "Nicholas", "Alexander", "Catherine", "Frederick", "Leo", "Gregory", "Ramesses", "Ramses", "Peter", "Thutmose", "Cleopatra", "Mehmed", "Suleiman", "Wilhelm",
         "Ivan", "Ferdinand", "Isabella", "Victor", "Darius", "Xerxes", "Rudolf", "Otto", "Maximilian", "Joseph", "Gustav", "Christian", "Felipe", "Robert", "Alfonso", "Pedro", "Selim", "Murad",
         "Amenhotep", "Seti", "Ptolemy", "Clement", "Innocent", "Urban", "Julius", "Sixtus", "Margaret", "Malcolm", "Constantine", "Theodosius", "Leopold", "Mary", "Henri", "Emmanuel", "Carlos"];

    private static readonly string[] RulersTitles = ["King", "Queen", "Pope", "Emperor", "Empress", "Tsar", "Czar", "Kaiser", "Sultan", "Pharaoh", "Shah"];

    /// <summary>Those that are nothing else, so a capitalised word before them is enough: Rocky III.</summary>
    private static readonly string[] Unmistakable = ["II", "III", "VI", "VII", "VIII", "IX", "XII", "XIII", "XIV", "XV", "XVI"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (WorldWarForm().Match(body) is { Success: true } war) return ["world", "war", .. Cardinal(war, war.Groups["n"].Value is "I" or "1" ? 1 : 2)];
        if (NumeralForm().Match(body) is not { Success: true } form || form.Groups["n"].Length == 0) return null;
        var numeral = form.Groups["n"].Value;
        var before = context.PreviousBody;
        var value = Value(numeral);
        if (context.NextBody is "century" or "Century" or "centuries") return EnglishNumbers.Ordinal(value);
        if (before.Length == 0) return null;
        if (IsRuler(context, numeral)) return ["the", .. Possessive(EnglishNumbers.Ordinal(value), form)];
        if (IsCounted(context, numeral) || (Unmistakable.Contains(numeral) && char.IsUpper(before[0]))) return Cardinal(form, value);
        return null;
    }

    private static IReadOnlyList<string> Cardinal(Match form, int value) => Possessive(EnglishNumbers.Cardinal(value), form);

    private static IReadOnlyList<string> Possessive(IReadOnlyList<string> words, Match form) =>
        form.Groups["of"].Success ? [.. words.Take(words.Count - 1), words[^1] + "'s"] : words;

    private static bool IsRuler(WordContext context, string numeral)
    {
        var isTitled = context.Index > 1 && context.Words[context.Index - 2] is { Tail: "" } title && RulersTitles.Contains(title.Body) && char.IsUpper(context.PreviousBody[0]);
        if (!isTitled && !Rulers.Contains(context.PreviousBody)) return false;
        // "Elizabeth I of England" against "as Elizabeth I would not".
        return numeral != "I" || isTitled || context.Body != "I" || context.Word.Tail.Length > 0 || context.NextBody is "of";
    }

    // "In Part I say so" against "Part I." or "World War I was". A letter that may stand for a hundred is mostly a letter: Vitamin C, Section D.
    private static bool IsCounted(WordContext context, string numeral) =>
        Counted.Contains(context.PreviousBody.ToLowerInvariant()) && char.IsUpper(context.PreviousBody[0]) && numeral is not ("L" or "C")
        && (context.Body != "I" || context.PreviousBody == "War" || context.Word.Tail.Length > 0 || context.Next is null);

    public static int Value(string numeral)
    {
        var total = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = Digit(numeral[i]);
            total += i + 1 < numeral.Length && digit < Digit(numeral[i + 1]) ? -digit : digit;
        }
        return total;
    }

    private static int Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };

    [GeneratedRegex(@"^(?=.)(?<n>C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?<of>'s)?$")]
    private static partial Regex NumeralForm();

    [GeneratedRegex(@"^WW(?<n>I{1,2}|[12])(?<of>'s)?$")]
    private static partial Regex WorldWarForm();
}
