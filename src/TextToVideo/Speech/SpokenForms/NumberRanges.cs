using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>10-20 and 3-2 in other languages than English, whose voices read the dash or nothing at all.</summary>
internal static partial class NumberRanges
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;
    private const int HighestScore = 200;

    public static IEnumerable<ShortForm> Find(string text, string language)
    {
        foreach (Match range in Form().Matches(text))
        {
            if (Said(range.Groups["low"].Value, range.Groups["high"].Value, language) is { } said) yield return new ShortForm(range.Groups["dash"].Index, 1, said);
        }
    }

    private static string? Said(string first, string second, string language)
    {
        var isScore = Value(first) > Value(second);
        var word = (language, isScore) switch
        {
            ("de", false) => "bis",
            ("de", true) => "zu",
            ("fr", _) => "à",
            ("es" or "pt", _) => "a",
            // Two numbers one after the other are the way to say a range.
            ("it", true) => "a",
            _ => null,
        };
        if (word is null || Value(first) == Value(second)) return null;
        if (IsOfDigits(first, second) || (isScore && Value(first) > HighestScore)) return language == "pt" ? "" : null;
        return word;
    }

    /// <summary>Of a telephone or an account: neither two years nor round.</summary>
    private static bool IsOfDigits(string first, string second)
    {
        string[] numbers = [first, second];
        if (numbers.Any(number => number.Length > 1 && number[0] == '0' && char.IsDigit(number[1]))) return true;
        var isLong = numbers.Any(number => number.Length > 3 && number.All(char.IsDigit));
        return isLong && !numbers.All(number => Value(number) is >= FirstYear and <= LastYear) && Value(second) % 10 != 0;
    }

    private static double Value(string number) =>
        double.Parse(string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == ',')).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\d.,:/+–-])(?<low>[0-9]{1,3}(?:[.\u00a0\u202f ][0-9]{3})+(?:,[0-9]+)?|[0-9]{1,7}(?:,[0-9]+)?)\s?(?:%|€|\$|°C?)?(?<dash>[-–])(?<high>[0-9]{1,3}(?:[.\u00a0\u202f ][0-9]{3})+(?:,[0-9]+)?|[0-9]{1,7}(?:,[0-9]+)?)(?!\d|[.,:/–-]\d)")]
    private static partial Regex Form();
}
