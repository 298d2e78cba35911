using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>15.30 Uhr, 15 h 30 and 15h30.</summary>
internal static partial class ClockTimes
{
    public static IEnumerable<ShortForm> Find(string text, string language) => language switch
    {
        "de" => GermanForm().Matches(text).Select(time => Said(time, "{0} Uhr{1}", " {0}")),
        "fr" => HourForm().Matches(text).Select(time => Said(time, time.Groups["h"].Value is "1" or "01" ? "une heure{1}" : "{0} heures{1}", " {0}")),
        "pt" => HourForm().Matches(text).Select(time => Said(time, time.Groups["h"].Value is "1" or "01" ? "uma hora{1}" : "{0} horas{1}", " e {0}")),
        _ => [],
    };

    private static ShortForm Said(Match time, string hours, string minutes)
    {
        var minute = time.Groups["m"].Value.TrimStart('0');
        var hour = time.Groups["h"].Value.TrimStart('0');
        var rest = minute.Length == 0 ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, minutes, minute);
        return new ShortForm(time.Index, time.Length, string.Format(System.Globalization.CultureInfo.InvariantCulture, hours, hour.Length == 0 ? "0" : hour, rest));
    }

    [GeneratedRegex(@"(?<![\d.:,])(?<h>[012]?[0-9])[.:](?<m>[0-5][0-9])\s?Uhr(?!\p{L})")]
    private static partial Regex GermanForm();

    [GeneratedRegex(@"(?<![\d.:,])(?<h>[012]?[0-9])\s?h\s?(?<m>[0-5][0-9])(?![\d\p{L}/])")]
    private static partial Regex HourForm();
}
