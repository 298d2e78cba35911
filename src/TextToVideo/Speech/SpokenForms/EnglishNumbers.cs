using System.Globalization;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Numbers as English says them, as a list of words without hyphens.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Name)[] Scales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred")];

    private static readonly Dictionary<string, string> IrregularOrdinals = new()
    {
        ["one"] = "first", ["two"] = "second", ["three"] = "third", ["five"] = "fifth", ["eight"] = "eighth", ["nine"] = "ninth", ["twelve"] = "twelfth",
    };

    public static bool IsScale(string word) => Scales.Any(scale => scale.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="value">0 to 999 trillion.</param>
    public static IReadOnlyList<string> Cardinal(long value)
    {
        if (value < 20) return [Ones[value]];
        if (value < 100) return value % 10 == 0 ? [Tens[value / 10]] : [Tens[value / 10], Ones[value % 10]];
        var (size, name) = Scales.First(scale => value >= scale.Size);
        IReadOnlyList<string> head = [.. Cardinal(value / size), name];
        return value % size == 0 ? head : [.. head, .. Cardinal(value % size)];
    }

    public static IReadOnlyList<string> Ordinal(long value)
    {
        var words = Cardinal(value);
        return [.. words.Take(words.Count - 1), OrdinalOf(words[^1])];
    }

    /// <summary>1969: nineteen sixty nine; 1905: nineteen oh five; 2005: two thousand five; 1900: nineteen hundred.</summary>
    public static IReadOnlyList<string> Year(int year)
    {
        if (year < 1000 || year > 9999 || year % 1000 < 10) return Cardinal(year);
        var (century, rest) = (year / 100, year % 100);
        return rest switch
        {
            0 => [.. Cardinal(century), "hundred"],
            < 10 => [.. Cardinal(century), "oh", Ones[rest]],
            _ => [.. Cardinal(century), .. Cardinal(rest)],
        };
    }

    /// <summary>1990: nineteen nineties; 90: nineties; 2000: two thousands.</summary>
    public static IReadOnlyList<string> Decade(int first)
    {
        var words = first < 100 ? Cardinal(first) : Year(first);
        return [.. words.Take(words.Count - 1), Plural(words[^1])];
    }

    /// <summary>The number of a thing that is not counted: 1080 is ten eighty, 370 three seventy, 101 one oh one.</summary>
    /// <param name="digits">Three or four, not with 0 first.</param>
    public static IReadOnlyList<string> Pairs(string digits)
    {
        var (head, tail) = (digits[..^2], digits[^2..]);
        return tail == "00" ? Whole(digits) : [.. Whole(head), .. tail[0] == '0' ? ["oh", Ones[tail[1] - '0']] : Whole(tail)];
    }

    public static IEnumerable<string> Digits(string digits) => digits.Where(char.IsAsciiDigit).Select(digit => Ones[digit - '0']);

    /// <param name="number">Digits with or without a fraction, grouped or not: 1,234.5</param>
    public static IReadOnlyList<string> Decimal(string number)
    {
        var parts = number.Replace(",", "", StringComparison.Ordinal).Split('.');
        var whole = Whole(parts[0]);
        return parts.Length == 1 ? whole : [.. whole, "point", .. Digits(parts[1])];
    }

    private static IReadOnlyList<string> Whole(string digits)
    {
        if (digits.Length == 0) return ["zero"];
        var asNumber = digits is "0" || (digits[0] != '0' && digits.Length <= 15);
        return asNumber ? Cardinal(long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)) : [.. Digits(digits)];
    }

    private static string OrdinalOf(string word) =>
        IrregularOrdinals.TryGetValue(word, out var ordinal) ? ordinal
        : word.EndsWith('y') ? word[..^1] + "ieth"
        : word.EndsWith('t') ? word + "h" : word + "th";

    private static string Plural(string word) => word.EndsWith('y') ? word[..^1] + "ies" : word.EndsWith('x') ? word + "es" : word + "s";
}
