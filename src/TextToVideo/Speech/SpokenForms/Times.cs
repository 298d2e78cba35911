using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>10:30 · 10:05am · 5 p.m. · 9am–5pm · 1:02:03 · 16:9.</summary>
internal static partial class Times
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (HalfDay(context.Body) is { } half && IsClock(context.PreviousBody)) return half;
        if (SpanForm().Match(context.Body) is { Success: true } span) return Span(span, IsClock(context.PreviousBody));
        if (RatioForm().Match(context.Body) is { Success: true } ratio) return [.. SpokenForm.OfPiece(ratio.Groups[1].Value), "to", .. SpokenForm.OfPiece(ratio.Groups[2].Value)];
        if (context.NextBody is "scale" or "ratio" or "odds" && context.Body.Split(':') is [var one, var other] && one.All(char.IsAsciiDigit)) return [.. SpokenForm.OfPiece(one), "to", .. SpokenForm.OfPiece(other)];
        if (ClockForm().Match(context.Body) is not { Success: true } clock) return null;
        var suffix = HalfDay(clock.Groups["half"].Value);
        if (!clock.Groups["m"].Success) return suffix is null ? null : [.. EnglishNumbers.Cardinal(ToInt(clock.Groups["h"].Value)), .. suffix];
        return [.. Clock(clock, suffix is not null || HalfDay(context.NextBody) is not null), .. suffix ?? []];
    }

    /// <summary>9am-5pm, 9-5pm, and what stands between the hours of "9 a.m.–5 p.m.".</summary>
    private static IReadOnlyList<string>? Span(Match span, bool followsClock)
    {
        var (from, to) = (span.Groups["from"].Value, span.Groups["to"].Value);
        if (HalfDay(from) is { } half) return followsClock ? [.. half, "to", .. SpokenForm.OfPiece(to)] : null;
        return HalfDay(span.Groups["half"].Value) is null ? null : [.. SpokenForm.OfPiece(from), "to", .. SpokenForm.OfPiece(to)];
    }

    /// <summary>A time, or a span that ends with one.</summary>
    private static bool IsClock(string text) => text.Length > 0 && ClockForm().IsMatch(text[(text.LastIndexOfAny(['-', '–']) + 1)..]);

    private static IReadOnlyList<string> Clock(Match clock, bool hasHalf)
    {
        var (hour, minute) = (ToInt(clock.Groups["h"].Value), clock.Groups["m"].Value);
        if (clock.Groups["s"].Success)
            return [.. EnglishNumbers.Cardinal(hour), .. TwoDigits(minute), .. TwoDigits(clock.Groups["s"].Value)];
        // One digit after the colon is a ratio.
        if (minute.Length == 1 || hour > 24) return [.. EnglishNumbers.Cardinal(hour), "to", .. EnglishNumbers.Cardinal(ToInt(minute))];
        if (minute != "00") return [.. EnglishNumbers.Cardinal(hour), .. TwoDigits(minute)];
        if (hasHalf) return EnglishNumbers.Cardinal(hour);
        return hour is >= 1 and <= 12 ? [.. EnglishNumbers.Cardinal(hour), "o'clock"] : [.. EnglishNumbers.Cardinal(hour), "hundred"];
    }

    private static IReadOnlyList<string> TwoDigits(string digits)
    {
        var value = ToInt(digits);
        return digits.Length == 2 && value is > 0 and < 10 ? ["oh", .. EnglishNumbers.Cardinal(value)] : EnglishNumbers.Cardinal(value);
    }

    private static IReadOnlyList<string>? HalfDay(string text) => text.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "AM" => ["A", "M"],
        "PM" => ["P", "M"],
        _ => null,
    };

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{3,}):(\d{1,3})$")]
    private static partial Regex RatioForm();

    [GeneratedRegex(@"^(?<from>(?=[^-–])(?:\d{1,2}(?::\d\d)?)?(?:[ap]\.?m\.?)?)[-–](?<to>\d{1,2}(?::\d\d)?(?<half>[ap]\.?m)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpanForm();

    [GeneratedRegex(@"^(?<h>\d{1,2})(?::(?<m>\d{1,2})(?::(?<s>\d\d))?)?(?<half>[ap]\.?m)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockForm();
}
