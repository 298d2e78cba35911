using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Numbers that count nothing: of one of many (Boeing 747, RTX 4090, Room 101, Apt. 4B, No.1), and those with a way of their own to be said: blood pressure, ratings.</summary>
internal static partial class NamedNumbers
{
    /// <summary>Before the number of one of many: Boeing 747, Flight 370, Room 101.</summary>
    private static readonly string[] Labels = ["boeing", "airbus", "flight", "room", "route", "highway", "interstate", "suite", "bus", "porsche", "rtx", "gtx", "rx", "ryzen"];

    private static readonly string[] Doors = ["apt", "apartment", "flat", "room", "suite", "unit", "gate", "seat", "platform"];

    public static IReadOnlyList<string>? Say(WordContext context) =>
        NumberedForm().Match(context.Body) is { Success: true } numbered ? ["number", .. EnglishNumbers.Decimal(numbered.Groups["n"].Value)]
        : Label(context) ?? Pressure(context) ?? Rating(context);

    private static IReadOnlyList<string>? Label(WordContext context)
    {
        var before = (context.Previous?.Body ?? "").ToLowerInvariant();
        if (DoorForm().Match(context.Body) is { Success: true } door && Doors.Contains(before)) return [.. EnglishNumbers.Decimal(door.Groups["n"].Value), door.Groups["letter"].Value];
        if (!(Labels.Contains(before) || JetForm().IsMatch(context.Body)) || LabelForm().Match(context.Body) is not { Success: true } label) return null;
        var version = label.Groups["version"];
        return version.Success && before is not ("boeing" or "airbus") && !JetForm().IsMatch(context.Body) ? null : [.. EnglishNumbers.Pairs(label.Groups["n"].Value), .. version.Success ? EnglishNumbers.Decimal(version.Value) : []];
    }

    /// <summary>Of blood: 120/80.</summary>
    private static IReadOnlyList<string>? Pressure(WordContext context) =>
        PressureForm().Match(context.Body) is { Success: true } form && (context.NextBody == "mmHg" || context.Words.Take(context.Index).TakeLast(3).Any(word => word.Body == "pressure"))
            ? [.. Short(form.Groups["high"].Value), "over", .. Short(form.Groups["low"].Value)]
            : null;

    private static IReadOnlyList<string> Short(string digits) => digits.Length == 3 ? EnglishNumbers.Pairs(digits) : EnglishNumbers.Decimal(digits);

    /// <summary>9/10 and 4.8/5: out of so many points; but nine tenths of something.</summary>
    private static IReadOnlyList<string>? Rating(WordContext context)
    {
        if (RatingForm().Match(context.Body) is not { Success: true } form || context.NextBody == "of") return null;
        var (points, all) = (form.Groups["points"].Value, form.Groups["all"].Value);
        var isSure = all == "10" || points.Contains('.', StringComparison.Ordinal) || context.NextBody.StartsWith("star", StringComparison.Ordinal) || context.PreviousBody.StartsWith("rat", StringComparison.Ordinal);
        return isSure && UnitNames.Find(context.NextBody) is null ? [.. EnglishNumbers.Decimal(points), "out", "of", .. EnglishNumbers.Decimal(all)] : null;
    }

    [GeneratedRegex(@"^(?<n>[1-9]\d{2,3})(?:-(?<version>\d{1,4}))?$")]
    private static partial Regex LabelForm();

    /// <summary>A 787-9 needs no maker.</summary>
    [GeneratedRegex(@"^7[0-8]7-\d{1,3}$")]
    private static partial Regex JetForm();

    [GeneratedRegex(@"^[Nn]o\.(?<n>\d{1,3})$")]
    private static partial Regex NumberedForm();

    [GeneratedRegex(@"^(?<n>\d{1,4})(?<letter>[A-Z])$")]
    private static partial Regex DoorForm();

    [GeneratedRegex(@"^(?<high>\d{2,3})/(?<low>\d{2,3})$")]
    private static partial Regex PressureForm();

    [GeneratedRegex(@"^(?<points>\d{1,2}(?:\.\d)?)/(?<all>5|10)$")]
    private static partial Regex RatingForm();
}
