using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>$5 Mio., € 10, R$ 10-20, 5 M€: the sign is said after the amount.</summary>
internal static partial class SignedMoney
{
    private static readonly Dictionary<string, (string Millions, string Billions, string Of, string Euros, string Dollars, string Pounds, string Reais)> Words = new()
    {
        ["de"] = ("Millionen", "Milliarden", " ", "Euro", "Dollar", "Pfund", "Real"),
        ["fr"] = ("millions", "milliards", " de ", "euros", "dollars", "livres", "réaux"),
        ["es"] = ("millones", "mil millones", " de ", "euros", "dólares", "libras", "reales"),
        ["it"] = ("milioni", "miliardi", " di ", "euro", "dollari", "sterline", "real"),
        ["pt"] = ("milhões", "bilhões", " de ", "euros", "dólares", "libras", "reais"),
    };

    public static IEnumerable<ShortForm> Find(string text, string language)
    {
        if (!Words.TryGetValue(language, out var words)) yield break;
        foreach (Match money in Form().Matches(text))
        {
            var sign = money.Groups["sign"].Value;
            var currency = sign switch { "€" => words.Euros, "£" => words.Pounds, "R$" => words.Reais, _ => words.Dollars };
            var scale = money.Groups["scale"].Value switch { "" => "", "M" or "Mio." or "Mio" or "mln" => words.Millions, "Md" or "Mrd." or "Mrd" or "mld" => words.Billions, var written => written };
            var of = scale.Length == 0 ? " " : currency == "euros" && language == "fr" ? " d'" : words.Of;
            var number = ShortForms.Expand(money.Groups["n"].Value, language);
            yield return new ShortForm(money.Index, money.Length, scale.Length == 0 ? $"{number} {currency}" : $"{number} {scale}{of}{currency}");
        }
    }

    private const string Number = @"(?<n>[0-9][0-9.,]*(?:[-–][0-9.,]*)?(?<=[0-9]))";

    [GeneratedRegex(@"(?<![\p{L}\d]|\d[.,])(?:(?<sign>R\$|US\$|[$€£])\s?" + Number + @"(?:\s?(?<scale>Mio\.?|Mrd\.?|Millionen|Milliarden|millions|milliards|millones|mil millones|mln|mld|milioni|miliardi|milhões|bilhões|trilhões|Md|M)(?!\p{L}))?|" + Number + @"\s?(?<scale>M|Md|Mio\.|Mrd\.)\s?(?<sign>[€$£]))(?![\p{L}\d])")]
    private static partial Regex Form();
}
