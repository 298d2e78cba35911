using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>$5 · $12.50 · €3.5 million (two words of the script: the currency is said after the second) · $3.5M · 20€.</summary>
internal static partial class Money
{
    private static readonly Dictionary<string, (string One, string Many, string Cent, string Cents)> Currencies = new()
    {
        ["$"] = ("dollar", "dollars", "cent", "cents"),
        ["€"] = ("euro", "euros", "cent", "cents"),
        ["£"] = ("pound", "pounds", "penny", "pence"),
        ["¥"] = ("yen", "yen", "", ""),
        ["₹"] = ("rupee", "rupees", "paisa", "paise"),
    };

    private static readonly string[] ScaleWords = ["hundred", "thousand", "million", "billion", "trillion"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (IsScale(context.Body) && context.Previous is { Tail.Length: 0 } previous && Parse(previous.Body) is { Scale: "" } before)
            return [context.Body.ToLowerInvariant(), Currencies[before.Currency].Many];
        if (Parse(context.Body) is not { } sum) return null;
        IEnumerable<string> said = sum.IsNegative ? ["minus"] : [];
        if (sum.Scale.Length > 0)
            return [.. said, .. EnglishNumbers.Decimal(sum.Number), Quantities.ScaleName(sum.Scale)!, Currencies[sum.Currency].Many];
        return IsScale(context.NextBody) ? [.. said, .. EnglishNumbers.Decimal(sum.Number)] : [.. said, .. Amount(sum)];
    }

    private static IEnumerable<string> Amount(Sum sum)
    {
        var (one, many, cent, cents) = Currencies[sum.Currency];
        var parts = sum.Number.Split('.');
        if (parts is not [var whole, { Length: 2 } fraction] || cent.Length == 0)
            return [.. EnglishNumbers.Decimal(sum.Number), sum.Number == "1" ? one : many];
        var small = int.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        IEnumerable<string> big = [.. EnglishNumbers.Decimal(whole), whole == "1" ? one : many];
        IEnumerable<string> rest = [.. EnglishNumbers.Cardinal(small), small == 1 ? cent : cents];
        return small == 0 ? big : whole is "0" ? rest : [.. big, "and", .. rest];
    }

    private static bool IsScale(string body) => ScaleWords.Contains(body.ToLowerInvariant());

    private static Sum? Parse(string body)
    {
        var form = SumForm().Match(body);
        if (!form.Success) return null;
        var currency = form.Groups["before"].Value + form.Groups["after"].Value;
        return currency.Length == 1 ? new Sum(form.Groups["minus"].Success, currency, form.Groups["number"].Value, form.Groups["scale"].Value) : null;
    }

    [GeneratedRegex(@"^(?<minus>-)?(?:US|CA|AU|NZ|[AC])?(?<before>[$€£¥₹])?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<scale>[kKMmBT]|bn)?\+?(?<after>[$€£¥₹])?$")]
    private static partial Regex SumForm();

    private sealed record Sum(bool IsNegative, string Currency, string Number, string Scale);
}
