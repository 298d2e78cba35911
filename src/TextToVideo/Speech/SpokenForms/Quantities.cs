using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>Numbers with what they count: 100km/h · 20 °C · 50% · 5kg · 10k · 3x · #1 · 10+.</summary>
internal static partial class Quantities
{
    private static readonly Dictionary<string, string> Scales = new()
    {
        ["k"] = "thousand", ["K"] = "thousand", ["M"] = "million", ["m"] = "million", ["B"] = "billion", ["bn"] = "billion", ["T"] = "trillion",
    };

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (context.FollowsNumber && UnitNames.Find(context.Body) is { } separate)
            return separate.For(context.PreviousBody);
        if (QuantityForm().Match(context.Body) is not { Success: true } form) return null;
        var (sign, number, what) = (form.Groups["sign"].Value, form.Groups["number"].Value, form.Groups["what"].Value);
        if (What(number, what, sign) is not { } words) return null;
        IReadOnlyList<string> said = [.. EnglishNumbers.Decimal(number), .. words];
        return sign switch { "-" => ["minus", .. said], "+" => ["plus", .. said], "~" => ["about", .. said], "#" => ["number", .. said], _ => said };
    }

    private static IReadOnlyList<string>? What(string number, string what, string sign) => what switch
    {
        "" => sign == "#" ? [] : null,
        "%" => ["percent"],
        "+" => ["plus"],
        "x" or "X" or "×" => ["times"],
        // Resolutions, games and generations: 4K, 5G.
        "K" or "G" or "D" when number.Length == 1 => [what],
        "k" or "K" or "M" or "B" or "bn" => [Scales[what]],
        _ => UnitNames.Find(what)?.For(number),
    };

    public static string? ScaleName(string letter) => Scales.GetValueOrDefault(letter);

    [GeneratedRegex(@"^(?<sign>[-+~#])?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<what>[^\d,.:-][^,.:-]{0,6})?$")]
    private static partial Regex QuantityForm();
}
