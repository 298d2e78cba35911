using System.Globalization;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>
/// $5 · $12.50 · $3.5M · 20€ · 50¢ · $5–10 · 5 USD · €3.5 million and $3-5 million (two words of the script: the currency is said after the second).
/// </summary>
internal static class Money
{
    private static readonly string[] ScaleWords = ["hundred", "thousand", "million", "billion", "trillion"];

    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (ScaleOf(context.Body) is { } scale && CurrencyBefore(context.PreviousBody) is { } currency) return [scale, Currencies.Of(currency).Many];
        if (IsPlainNumber(context.PreviousBody, context) && Currencies.OfCode(context.Body) is { } code) return code;
        var hasScaleNext = ScaleOf(context.NextBody) is not null;
        if (Sum.Parse(context.Body) is { Currency.Length: > 0 } sum) return Of(sum, hasScaleNext);
        return Range(context.Body) is var (low, high, sign) ? Of(low, high, sign, hasScaleNext) : null;
    }

    /// <summary>10, or the million of "10 million".</summary>
    private static bool IsPlainNumber(string before, WordContext context) =>
        (before is [>= '0' and <= '9', ..] && context.FollowsNumber) || (ScaleWords.Contains(before) && context.Index > 1 && context.Words[context.Index - 2].Body is [>= '0' and <= '9', ..]);

    private static IReadOnlyList<string> Of(Sum sum, bool hasScaleNext)
    {
        IEnumerable<string> said = sum.IsNegative ? ["minus"] : [];
        if (sum.Scale.Length > 0) return [.. said, .. Number(sum), Currencies.Of(sum.Currency).Many];
        return hasScaleNext ? [.. said, .. Number(sum)] : [.. said, .. Amount(sum)];
    }

    private static IReadOnlyList<string> Of(Sum low, Sum high, string sign, bool hasScaleNext)
    {
        var hasCents = low.Number.Contains('.', StringComparison.Ordinal) && low.Scale.Length == 0;
        if (hasScaleNext) return [.. Number(low), "to", .. Number(high)];
        if (high.Scale.Length > 0) return [.. Number(low), "to", .. Number(high), Currencies.Of(sign).Many];
        return [.. hasCents ? Amount(low with { Currency = sign }) : Number(low), "to", .. Amount(high with { Currency = sign })];
    }

    private static IReadOnlyList<string> Number(Sum sum) =>
        sum.Scale.Length > 0 ? [.. EnglishNumbers.Decimal(sum.Number), Quantities.ScaleName(sum.Scale)!] : EnglishNumbers.Decimal(sum.Number);

    private static IEnumerable<string> Amount(Sum sum)
    {
        var name = Currencies.Of(sum.Currency);
        var parts = sum.Number.Split('.');
        if (parts is not [var whole, { Length: 2 } fraction] || name.Cent.Length == 0)
            return [.. EnglishNumbers.Decimal(sum.Number), sum.Number == "1" ? name.One : name.Many];
        var small = int.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        IEnumerable<string> big = [.. EnglishNumbers.Decimal(whole), whole == "1" ? name.One : name.Many];
        IEnumerable<string> rest = [.. EnglishNumbers.Cardinal(small), small == 1 ? name.Cent : name.Cents];
        return small == 0 ? big : whole is "0" or "" ? rest : [.. big, "and", .. rest];
    }

    private static (Sum Low, Sum High, string Currency)? Range(string body)
    {
        if (body.Split('-', '–') is not [{ Length: > 0 } first, { Length: > 0 } second]) return null;
        if (Sum.Parse(first) is not { } low || Sum.Parse(second) is not { } high) return null;
        var sign = low.Currency.Length > 0 ? low.Currency : high.Currency;
        return sign.Length > 0 && (high.Currency.Length == 0 || high.Currency == sign) ? (low, high, sign) : null;
    }

    /// <summary>Of an amount whose scale is the next word.</summary>
    private static string? CurrencyBefore(string body) =>
        Sum.Parse(body) is { Scale: "", Currency.Length: > 0 } sum ? sum.Currency
        : Range(body) is ({ Scale: "" }, { Scale: "" }, var sign) ? sign
        : null;

    private static string? ScaleOf(string body) =>
        body is "bn" or "m" or "M" or "B" ? Quantities.ScaleName(body)
        : ScaleWords.FirstOrDefault(word => word.Equals(body, StringComparison.OrdinalIgnoreCase));
}
