using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Bare numbers: 1,234 · 3.14 · 21st · 1969 · 1990s · 007 · 3/4 · -5.</summary>
internal static partial class NumberWords
{
    private static readonly string[] Parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (body.Length > 2 && body[0] is '-' or '+' && char.IsDigit(body[1]) || body.Length == 2 && body[0] == '-' && char.IsDigit(body[1]))
            return Plain(body[1..]) is { } positive ? [body[0] == '-' ? "minus" : "plus", .. positive] : null;
        if (body.Length > 1 && body[0] == '~' && Plain(body[1..]) is { } about) return ["about", .. about];
        return Plain(body);
    }

    /// <summary>1100 to 2099 without a mark is far more often a year than an amount.</summary>
    public static bool LooksLikeYear(string body) => YearForm().IsMatch(body);

    private static IReadOnlyList<string>? Plain(string body)
    {
        if (LooksLikeYear(body)) return EnglishNumbers.Year(ToInt(body));
        if (OrdinalForm().Match(body) is { Success: true } ordinal)
            return EnglishNumbers.Ordinal(long.Parse(ordinal.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        if (DecadeForm().Match(body) is { Success: true } decade) return EnglishNumbers.Decade(ToInt(decade.Groups[1].Value));
        if (ShortYearForm().Match(body) is { Success: true } year) return TwoDigits(ToInt(year.Groups[1].Value));
        if (FractionForm().Match(body) is { Success: true } fraction) return Fraction(fraction);
        return NumberForm().IsMatch(body) ? EnglishNumbers.Decimal(body) : null;
    }

    private static IReadOnlyList<string> Fraction(Match fraction)
    {
        var (above, below) = (ToInt(fraction.Groups["n"].Value), ToInt(fraction.Groups["d"].Value));
        var whole = fraction.Groups["w"] is { Success: true, Value: var value } ? EnglishNumbers.Cardinal(ToInt(value)) : [];
        if (below is < 2 or > 10 || above >= below) return [.. whole, .. EnglishNumbers.Cardinal(above), .. EnglishNumbers.Cardinal(below)];
        var part = Parts[below];
        if (above > 1) part = part == "half" ? "halves" : part + "s";
        if (whole.Count == 0) return [.. EnglishNumbers.Cardinal(above), part];
        return above == 1 ? [.. whole, "and", "a", part] : [.. whole, "and", .. EnglishNumbers.Cardinal(above), part];
    }

    private static IReadOnlyList<string> TwoDigits(int value) =>
        value < 10 ? ["oh", .. EnglishNumbers.Cardinal(value)] : EnglishNumbers.Cardinal(value);

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(1[1-9]|20)\d\d$")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"^(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(?:st|nd|rd|th)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalForm();

    [GeneratedRegex(@"^'?((?:1\d|20)?\d0)'?s$")]
    private static partial Regex DecadeForm();

    [GeneratedRegex(@"^'(\d\d)$")]
    private static partial Regex ShortYearForm();

    [GeneratedRegex(@"^(?:(?<w>\d{1,3})-)?(?<n>\d{1,3})/(?<d>\d{1,3})$")]
    private static partial Regex FractionForm();

    [GeneratedRegex(@"^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$(?<=\d)")]
    private static partial Regex NumberForm();
}
