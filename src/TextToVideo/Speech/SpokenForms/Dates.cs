using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>2024-05-01 · 5/1/2024 · 1.5.2024 · the 20 of July 20 · 4 July · Jan. 5 · May–July · Mon–Fri.</summary>
internal static partial class Dates
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (IsoForm().Match(body) is { Success: true } iso) return Date(iso);
        if (SlashForm().Match(body) is { Success: true } slash) return Date(slash);
        if (EuropeanForm().Match(body) is { Success: true } european) return Date(european);
        if (DayRange(context) is { } days) return days;
        if (context.Previous is { Tail: "" or "." } month && MonthOf(month.Body) is not null && IsDay(body))
            return EnglishNumbers.Ordinal(ToInt(body));
        // 4 July 1776.
        if (IsDay(body) && MonthOf(context.NextBody) is not null && context.Words.Count > context.Index + 1) return [.. SaysWhich(context) ? Array.Empty<string>() : ["the"], .. EnglishNumbers.Ordinal(ToInt(body)), "of"];
        if (Weekday(context) is { } weekday) return weekday;
        // Short names only beside a number: "Mar" may be a verb, "Jan" a person, APR a rate.
        var besideNumber = context.PrecedesNumber || IsDay(context.PreviousBody);
        if (body.Length is 3 or 4 && besideNumber && MonthOf(body) is { } name) return [name];
        return body.Split('-', '–') is [var first, var second] && MonthOf(first) is { } from && MonthOf(second) is { } to ? [from, "to", to] : null;
    }

    /// <summary>May 3–5.</summary>
    private static IReadOnlyList<string>? DayRange(WordContext context) =>
        MonthOf(context.PreviousBody) is not null && context.Body.Split('-', '–') is [var first, var last] && IsDay(first) && IsDay(last)
            ? [.. EnglishNumbers.Ordinal(ToInt(first)), "to", .. EnglishNumbers.Ordinal(ToInt(last))]
            : null;

    /// <summary>Thurs. and Mon–Fri; without point or neighbour, "Wed" and "Sat" are words.</summary>
    private static IReadOnlyList<string>? Weekday(WordContext context)
    {
        if (context.Body.Split('-', '–') is [var first, var last] && WeekdayOf(first) is { } from && WeekdayOf(last) is { } to) return [from, "to", to];
        return context.Word.Tail.StartsWith('.') && context.Body is not ("Sat" or "Sun") && WeekdayOf(context.Body) is { } day ? [day] : null;
    }

    private static string? WeekdayOf(string word) => word switch
    {
        "Mon" => "monday",
        "Tue" or "Tues" => "tuesday",
        "Wed" => "wednesday",
        "Thu" or "Thur" or "Thurs" => "thursday",
        "Fri" => "friday",
        "Sat" => "saturday",
        "Sun" => "sunday",
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" => word.ToLowerInvariant(),
        _ => null,
    };

    private static bool SaysWhich(WordContext context) => LanguageWords.For("en").Determiners.Contains(context.PreviousBody.ToLowerInvariant());

    private static bool IsDay(string text) => DayForm().IsMatch(text) && ToInt(text) is >= 1 and <= 31;

    private static IReadOnlyList<string>? Date(Match form)
    {
        var (year, month, day) = (ToInt(form.Groups["y"].Value), ToInt(form.Groups["m"].Value), ToInt(form.Groups["d"].Value));
        // 25/12/2024 can only be the European order, 12-25-2024 only the American one.
        if (month > 12) (month, day) = (day, month);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? [Months[month - 1], .. EnglishNumbers.Ordinal(day), .. EnglishNumbers.Year(year)]
            : null;
    }

    private static string? MonthOf(string word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0])) return null;
        var lower = word.ToLowerInvariant();
        return lower == "sept" ? "september" : Months.FirstOrDefault(month => month == lower || (lower.Length == 3 && month.StartsWith(lower, StringComparison.Ordinal)));
    }

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$")]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^(?<m>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{4})$")]
    private static partial Regex SlashForm();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?<dot>[.-])(?<m>\d{1,2})\k<dot>(?<y>\d{4})$")]
    private static partial Regex EuropeanForm();

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex DayForm();
}
