using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Bare numbers: 1,234 · 3.14 · 21st · 1969 · 1990s · 007 · 3/4 · -5.</summary>
internal static partial class NumberWords
{
    private static readonly string[] Thousands = ["thousand", "million", "billion", "trillion"];

    private static readonly string[] BeforeYears = ["in", "since", "until", "till", "from", "by", "year", "ad", "circa"];

    private static readonly LanguageWords English = LanguageWords.For("en");

    private static readonly string[] Parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (body.Length > 2 && body[0] is '-' or '+' && char.IsDigit(body[1]) || body.Length == 2 && body[0] == '-' && char.IsDigit(body[1]))
            return Plain(body[1..]) is { } positive ? [body[0] == '-' ? "minus" : "plus", .. positive] : null;
        if (body.Length > 1 && body[0] == '~' && Plain(body[1..]) is { } about) return ["about", .. about];
        if (GroupOfZeros(context) is { } scale) return scale;
        // 2m 30s
        if (MinutesForm().IsMatch(context.PreviousBody) && SecondsForm().IsMatch(body)) return [.. EnglishNumbers.Decimal(body[..^1]), "seconds"];
        if (YearsForm().Match(body) is { Success: true } years) return [.. EnglishNumbers.Year(ToInt(years.Groups["from"].Value)), .. years.Groups["mark"].Value == "/" ? Array.Empty<string>() : ["to"], .. TwoDigits(ToInt(years.Groups["to"].Value))];
        if (IsYearOfOtherTimes(context)) return EnglishNumbers.Year(ToInt(body));
        if (IsMixed(context.Words, context.Index) && FractionForm().Match(body) is { } rest)
            return ["and", .. ToInt(rest.Groups["n"].Value) == 1 ? ["a", .. Fraction(rest).Skip(1)] : Fraction(rest)];
        return Plain(body) ?? Dotted(body);
    }

    /// <summary>1100 to 2099 without a mark is far more often a year than an amount.</summary>
    public static bool LooksLikeYear(string body) => YearForm().IsMatch(body);

    /// <summary>Three of 3/4, where such parts are usual.</summary>
    public static int? PartsOf(string body) =>
        FractionForm().Match(body) is { Success: true } fraction && !fraction.Groups["w"].Success && ToInt(fraction.Groups["d"].Value) is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16
        && ToInt(fraction.Groups["n"].Value) < ToInt(fraction.Groups["d"].Value) ? ToInt(fraction.Groups["n"].Value) : null;

    /// <summary>"1 1/2 cups" is one number in two words.</summary>
    public static bool IsMixed(IReadOnlyList<WrittenWord> words, int fraction) =>
        fraction > 0 && words[fraction - 1] is { Tail: "", Body: [>= '0' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9'] } && PartsOf(words[fraction].Body) is not null;

    /// <summary>In 1066 and by 2150, but 1066 pages: there is no telling by the number alone, as there is from 1100 to 2099.</summary>
    private static bool IsYearOfOtherTimes(WordContext context) =>
        OtherYearForm().IsMatch(context.Body) && (context.NextBody is "AD" or "CE" or "A.D" || (BeforeYears.Contains(context.PreviousBody.ToLowerInvariant())
        && (context.NextBody.Length == 0 || context.NextIsCapitalised || English.Stop.Contains(context.NextBody))));

    /// <summary>300 000 and 1 000 000: the first group of zeros is the name of what is counted.</summary>
    private static IReadOnlyList<string>? GroupOfZeros(WordContext context)
    {
        if (context.Body != "000") return null;
        var first = context.Index;
        while (first > 0 && context.Words[first - 1] is { Body: "000", Tail: "" }) first--;
        if (first == 0 || context.Words[first - 1] is not { Tail: "" } head || !ThousandsForm().IsMatch(head.Body)) return null;
        if (first < context.Index) return [];
        var groups = context.Words.Skip(first).TakeWhile(word => word.Body == "000").Count();
        return groups <= Thousands.Length ? [Thousands[groups - 1]] : null;
    }

    /// <summary>Version 2.0.1, 192.168.0.1 and the 1.000.000 of other languages.</summary>
    private static IReadOnlyList<string>? Dotted(string body)
    {
        if (!DottedForm().IsMatch(body)) return null;
        var parts = body.Split('.');
        if (parts[0] is [not '0', ..] && parts[0].Length <= 3 && parts.Skip(1).All(part => part.Length == 3) && parts.Length < 4) return EnglishNumbers.Decimal(string.Concat(parts));
        return [.. parts.SelectMany((part, i) => i == 0 ? EnglishNumbers.Decimal(part) : [parts.Length > 3 ? "dot" : "point", .. EnglishNumbers.Decimal(part)])];
    }

    private static IReadOnlyList<string>? Plain(string body)
    {
        if (LooksLikeYear(body)) return EnglishNumbers.Year(ToInt(body));
        if (OrdinalForm().Match(body) is { Success: true } ordinal)
            return [.. ordinal.Groups["whole"].Success ? [.. EnglishNumbers.Decimal(ordinal.Groups["whole"].Value), "point"] : Array.Empty<string>(), .. EnglishNumbers.Ordinal(long.Parse(ordinal.Groups["last"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))];
        if (DecadeForm().Match(body) is { Success: true } decade) return EnglishNumbers.Decade(ToInt(decade.Groups[1].Value));
        if (ShortYearForm().Match(body) is { Success: true } year) return TwoDigits(ToInt(year.Groups[1].Value));
        if (FractionForm().Match(body) is { Success: true } fraction) return Fraction(fraction);
        if (CommaForm().IsMatch(body)) return EnglishNumbers.Decimal(body.Replace(',', '.'));
        return NumberForm().IsMatch(body) ? EnglishNumbers.Decimal(body) : null;
    }

    private static IReadOnlyList<string> Fraction(Match fraction)
    {
        var (above, below) = (ToInt(fraction.Groups["n"].Value), ToInt(fraction.Groups["d"].Value));
        var whole = fraction.Groups["w"] is { Success: true, Value: var value } ? EnglishNumbers.Cardinal(ToInt(value)) : [];
        if (whole.Count == 0 && above == 1 && below > 12) return ["one", .. EnglishNumbers.Ordinal(below)];
        if (below == 100) return [.. whole, .. EnglishNumbers.Cardinal(above), "out", "of", "one", "hundred"];
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

    /// <summary>1,5 is the way of other languages; groups of thousands are 1,000.</summary>
    [GeneratedRegex(@"^\d{1,3},\d{1,2}$")]
    private static partial Regex CommaForm();

    [GeneratedRegex(@"^\d{1,2}m(?:in)?$")]
    private static partial Regex MinutesForm();

    [GeneratedRegex(@"^[1-5]?\ds$")]
    private static partial Regex SecondsForm();

    [GeneratedRegex(@"^(?<from>(?:1[1-9]|20)\d\d)(?<mark>[-–/])(?<to>\d\d)$")]
    private static partial Regex YearsForm();

    [GeneratedRegex(@"^[1-9]\d{0,2}$")]
    private static partial Regex ThousandsForm();

    [GeneratedRegex(@"^(?:10|2[1-9])\d\d$")]
    private static partial Regex OtherYearForm();

    [GeneratedRegex(@"^\d+(?:\.\d+){2,}$")]
    private static partial Regex DottedForm();

    [GeneratedRegex(@"^(?:(?<whole>\d{1,3})\.)?(?<last>\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(?:st|nd|rd|th)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalForm();

    [GeneratedRegex(@"^'?((?:1\d|20)?\d0)'?s$")]
    private static partial Regex DecadeForm();

    [GeneratedRegex(@"^'(\d\d)$")]
    private static partial Regex ShortYearForm();

    [GeneratedRegex(@"^(?:(?<w>\d{1,3})-)?(?<n>\d{1,3})/(?<d>\d{1,3})(?:nds|rds|ths?)?$")]
    private static partial Regex FractionForm();

    [GeneratedRegex(@"^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$(?<=\d)")]
    private static partial Regex NumberForm();
}
