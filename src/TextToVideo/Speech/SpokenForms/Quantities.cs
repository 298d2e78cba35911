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
        if (context.FollowsNumber && UnitNames.Find(context.Body) is { } separate) return separate.After(context);
        if (UnitNames.IsNothingElse(context.Body)) return UnitNames.Find(context.Body)!.For(context.PreviousBody.ToLowerInvariant() is "a" or "one" or "per" or "each" or "every" ? "1" : "");
        // Without a number: "measured in km/h".
        if (context.Body.Contains('/', StringComparison.Ordinal) && UnitNames.Find(context.Body) is { } alone) return alone.Many.Split(' ');
        if (context.FollowsNumber && IsInches(context)) return ["inches"];
        if (context.Body is "sq" or "fl" && context.FollowsNumber && UnitNames.Find(context.Next?.Body ?? "") is not null) return [context.Body == "sq" ? "square" : "fluid"];
        if (context.Previous?.Body is "sq" or "fl" && UnitNames.Find(context.Body) is { } squared) return squared.Many.Split(' ');
        if (context.Body is "N" or "S" or "E" or "W" && context.PreviousBody.EndsWith('°')) return UnitNames.Find($"°{context.Body}")!.Many.Split(' ')[1..];
        if (LinesForm().Match(context.Body) is { Success: true } lines) return [.. EnglishNumbers.Pairs(lines.Groups[1].Value), lines.Groups[2].Value.ToUpperInvariant()];
        // 7950X
        if (ModelForm().Match(context.Body) is { Success: true } model) return [.. EnglishNumbers.Pairs(model.Groups[1].Value), "X"];
        if (IsMinutes(context)) return [.. EnglishNumbers.Decimal(context.Body[..^1]), context.Body == "1m" ? "minute" : "minutes"];
        if (QuantityForm().Match(context.Body) is not { Success: true } form) return null;
        var (sign, number, what) = (form.Groups["sign"].Value, form.Groups["number"].Value, form.Groups["what"].Value);
        if (What(number, what, sign, context) is not { } words) return null;
        IReadOnlyList<string> said = [.. EnglishNumbers.Decimal(number), .. words];
        return sign switch { "<" or ">" or "≈" or "≤" or "≥" or "±" => [.. Symbols.NameOf(sign[0])!.Split(' '), .. said], "-" => ["minus", .. said], "+" => ["plus", .. said], "~" => ["about", .. said], "#" => ["number", .. said], _ => said };
    }

    private static IReadOnlyList<string>? What(string number, string what, string sign, WordContext context) => what switch
    {
        "" => sign is "" or "-" or "+" or "~" ? null : [],
        "%" => ["percent"],
        "+" => ["plus"],
        "x" or "X" or "×" => ["times"],
        // Resolutions, games and generations: 4K, 5G.
        "K" when number is "2" or "4" or "5" or "6" or "8" => [what],
        "G" or "D" when number.Length == 1 => [what],
        "k" or "K" or "M" or "B" or "bn" => [Scales[what]],
        "in" => [number == "1" ? "inch" : "inches"],
        // Of an oven: 425F. 5C is a name.
        "F" or "C" when number.Length > 1 => UnitNames.Find($"°{what}")!.For(number),
        _ => UnitNames.Find(what)?.For(context.IsAttribute(context.Index) ? "1" : number),
    };

    // "5 ft 10 in" and "5 in.", but "1 in 5" and "10 in all".
    private static bool IsInches(WordContext context) =>
        context.Body is "in" && (UnitNames.Find(context.Index > 1 ? context.Words[context.Index - 2].Body : "") is { One: "foot" } || context.Word.Tail.Length > 0 || context.NextBody is "x" or "by");

    /// <summary>2h 15m and 2m 30s.</summary>
    private static bool IsMinutes(WordContext context) =>
        MinutesForm().IsMatch(context.Body) && (MinutesForm().IsMatch(context.PreviousBody.Replace('h', 'm')) || MinutesForm().IsMatch(context.NextBody.Replace('s', 'm')));

    /// <summary>Whose point may belong to it: 20 min. at least.</summary>
    public static bool IsUnitAfterNumber(WordContext context) => context.FollowsNumber && (UnitNames.Find(context.Body) is not null || context.Body is "sq" or "fl" || IsInches(context));

    public static string? ScaleName(string letter) => Scales.GetValueOrDefault(letter);

    /// <summary>Of a picture: 1080p.</summary>
    [GeneratedRegex("^([1-9]\\d{2,3})([pi])$")]
    private static partial Regex LinesForm();

    [GeneratedRegex(@"^(\d{4})X$")]
    private static partial Regex ModelForm();

    [GeneratedRegex(@"^\d{1,2}m$")]
    private static partial Regex MinutesForm();

    [GeneratedRegex(@"^(?<sign>[-+~#<>≈≤≥±])?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<what>[^\d,.:-][^,.:-]{0,6})?$")]
    private static partial Regex QuantityForm();
}
