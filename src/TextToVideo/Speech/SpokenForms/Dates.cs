using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>2024-05-01 · 5/1/2024 · the 20 of July 20 · Jan. 5.</summary>
internal static partial class Dates
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        var body = context.Body;
        if (IsoForm().Match(body) is { Success: true } iso) return Date(iso);
        if (SlashForm().Match(body) is { Success: true } slash) return Date(slash);
        if (DayForm().IsMatch(body) && context.Previous is { Tail: "" or "." } month && MonthOf(month.Body) is not null && ToInt(body) is >= 1 and <= 31)
            return EnglishNumbers.Ordinal(ToInt(body));
        // Short names only beside a number: "Mar" may be a verb, "Jan" a person.
        var besideNumber = context.PrecedesNumber || (context.Previous is { Tail.Length: 0, Body: [>= '0' and <= '9', ..] });
        return body.Length is 3 or 4 && besideNumber && MonthOf(body) is { } name ? [name] : null;
    }

    private static IReadOnlyList<string>? Date(Match form)
    {
        var (year, month, day) = (ToInt(form.Groups["y"].Value), ToInt(form.Groups["m"].Value), ToInt(form.Groups["d"].Value));
        // 25/12/2024 can only be the European order.
        if (month > 12 && form.Groups["slash"].Success) (month, day) = (day, month);
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

    [GeneratedRegex(@"^(?<m>\d{1,2})(?<slash>/)(?<d>\d{1,2})/(?<y>\d{4})$")]
    private static partial Regex SlashForm();

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex DayForm();
}
