using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>10:30 · 10:05am · 5 p.m. · 1:02:03 · 16:9.</summary>
internal static partial class Times
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (HalfDay(context.Body) is { } half && context.Previous is { Tail.Length: 0 } before && ClockForm().IsMatch(before.Body)) return half;
        if (ClockForm().Match(context.Body) is not { Success: true } clock) return null;
        var suffix = HalfDay(clock.Groups["half"].Value);
        if (!clock.Groups["m"].Success) return suffix is null ? null : [.. EnglishNumbers.Cardinal(ToInt(clock.Groups["h"].Value)), .. suffix];
        return [.. Clock(clock, suffix is not null || HalfDay(context.NextBody) is not null), .. suffix ?? []];
    }

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

    [GeneratedRegex(@"^(?<h>\d{1,2})(?::(?<m>\d{1,2})(?::(?<s>\d\d))?)?(?<half>[ap]\.?m)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockForm();
}
