using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>$5/month · 60 beats/min · 5 MB/s · 24h/day: what stands after the stroke is one of what is counted by.</summary>
internal static partial class Rates
{
    private static readonly Dictionary<string, string> Periods = new()
    {
        ["d"] = "day", ["wk"] = "week", ["mo"] = "month", ["day"] = "day", ["week"] = "week", ["month"] = "month", ["year"] = "year", ["hour"] = "hour", ["minute"] = "minute", ["second"] = "second",
        ["night"] = "night", ["person"] = "person", ["gal"] = "gallon", ["gallon"] = "gallon", ["user"] = "user", ["acre"] = "acre",
    };

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (RateForm().Match(context.Body) is not { Success: true } form) return null;
        var (what, by) = (form.Groups["what"].Value, form.Groups["by"].Value);
        if ((Periods.GetValueOrDefault(by) ?? UnitNames.Find(by)?.One) is not { } one) return null;
        if (context.FollowsNumber) return [.. UnitNames.Find(what)?.For(context.PreviousBody) ?? SpokenForm.OfPiece(what), "per", .. one.Split(' ')];
        return what.Any(char.IsAsciiDigit) ? [.. SpokenForm.OfPiece(what), "per", .. one.Split(' ')] : null;
    }

    // A number after the stroke belongs to the unit: g/cm^3, l/100km.
    [GeneratedRegex(@"^(?<what>[^/]+)/(?<by>[A-Za-z][A-Za-z^\d]*)$")]
    private static partial Regex RateForm();
}
