using System.Text.RegularExpressions;
using TextToVideo.Sentences;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Captions.Layout;

/// <summary>A number says little without what it counts, nor a name without its number: 5 km, $3.5 million, 25 %, Apollo 11, World War II.</summary>
internal static partial class NumberBonds
{
    private static readonly HashSet<string> Counted = new(
        ["%", "€", "$", "£", "Go", "Mo", "To", "Std", "Min", "TL", "EL", "Mio", "Mrd", "mln", "mld", "Uhr", "Euro", "euros", "dollars", "a.m", "p.m", "am", "pm", "BC", "AD", "percent", "Prozent",
         "hundred", "thousand", "million", "billion", "trillion", "Millionen", "Milliarden", "millions", "milliards", "millones", "milioni", "miliardi", "milhões", "bilhões"],
        StringComparer.OrdinalIgnoreCase);

    public static bool Holds(string before, string after)
    {
        var counted = after.TrimEnd('.', ',', ';', ':', '!', '?', '…', ')', '"', '”', '»');
        if (NumberForm().IsMatch(before)) return Counted.Contains(counted) || UnitNames.Find(counted) is not null;
        return NameForm().IsMatch(before) && OrderForm().IsMatch(SentenceMarks.Core(after));
    }

    [GeneratedRegex(@"^[(~<>≈+\-−–$€£¥]*\d[\d.,/x×–-]*(?<=\d)$")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^[(""“„«]?\p{Lu}[\p{L}'’]+$")]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^(?:\d{1,3}|[IVX]{2,5})$")]
    private static partial Regex OrderForm();
}
