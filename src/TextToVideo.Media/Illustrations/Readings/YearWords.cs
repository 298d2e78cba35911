using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Tells years from counts of four digits: "in 1492 Columbus sailed", "1500 people died".</summary>
internal static partial class YearWords
{
    /// <param name="index">Where its four digits begin.</param>
    public static bool IsYear(string text, int index)
    {
        if (index + 4 > text.Length || !int.TryParse(text.AsSpan(index, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2100) return false;
        if (TimeBefore().IsMatch(text[..index])) return true;
        return CountedAfter().Match(text, index + 4) is not { Success: true } counted || FunctionWords.Contains(counted.Groups["word"].Value);
    }

    /// <summary>Behind a year: it is before the common era.</summary>
    public static bool IsBeforeChrist(string text, int end) => BeforeChrist().IsMatch(text, end);

    [GeneratedRegex(@"\b(?:in|since|by|until|till|before|after|year|years|im jahr|im jahre|jahr|seit|bis|anno|en|desde|hasta|año|depuis|jusqu'en|dal|nel|nell'|em|ab),?\s\z", RegexOptions.IgnoreCase)]
    private static partial Regex TimeBefore();

    /// <summary>A noun in lower case, or one of those that German counts.</summary>
    [GeneratedRegex(@"\G\s(?<word>\p{Ll}[\p{L}-]{2,}|km²?|kg|m²?|Menschen|Personen|Meter[n]?|Kilometer[n]?|Quadratkilometer|Tonnen|Euro|Jahre[n]?|Kilogramm|Kilo|Gramm|Grad|Stunden|Tage[n]?|Arten|Soldaten|Opfer|Liter|Einwohner|Watt|Kalorien|Schritte|Pflanzen|Tiere)\b")]
    private static partial Regex CountedAfter();

    [GeneratedRegex(@"\G\s?(?:B\.?C\.?(?:E\.?)?\b|v\.\s?Chr\b|av\.\s?J\.-C|a\.\s?C\b)", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeChrist();
}
