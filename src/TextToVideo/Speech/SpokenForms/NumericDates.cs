using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>24.12.2024, 24/12/2024 and 2024-12-24 in other languages than English, with the month by its name.</summary>
internal static partial class NumericDates
{
    public static IEnumerable<ShortForm> Find(string text, string language)
    {
        if (MonthNames.Of(language) is not { } months) yield break;
        foreach (Match date in Form().Matches(text))
        {
            var (day, month) = (ToInt(date.Groups["d"].Value), ToInt(date.Groups["m"].Value));
            if (day is < 1 or > 31 || month is < 1 or > 12) continue;
            var (name, year) = (months[month - 1], date.Groups["y"].Value);
            yield return new ShortForm(date.Index, date.Length, language switch
            {
                "de" => $"{GermanOrdinals.Of(day, text[..date.Index], isMasculine: true)} {name} {year}",
                "es" or "pt" => $"{(day > 1 ? $"{day}" : language == "es" ? "uno" : "primeiro")} de {name} de {year}",
                _ => $"{(day > 1 ? $"{day}" : language == "fr" ? "premier" : "primo")} {name} {year}",
            });
        }
    }

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d./-])(?:(?<d>[0-9]{1,2})(?<mark>[./])\s?(?<m>[0-9]{1,2})\k<mark>\s?(?<y>[12][0-9]{3})|(?<y>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2}))(?![\d/-]|\.\d)")]
    private static partial Regex Form();
}
