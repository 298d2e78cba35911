using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>
/// $5 · $12.50 · $3.5M · 20€ · 50¢ · $5–10 · 5 USD · EUR 10 · a $20-a-month plan · €3.5 million and $3-5 million (two words of the script: the currency is said after the second).
/// </summary>
internal static partial class Money
{
    public static IReadOnlyList<string>? Say(WordContext context)
    {
        if (Currencies.Knows(context.Body))
        {
            if (context.FollowsNumber) return Name(context, context.Body, context.PreviousBody, context.Index - (context.FollowsScale ? 2 : 1));
            // Said with the number.
            if (Read(context.NextBody, context.Body) is not null) return [];
        }
        var key = KeyBefore(context, context.Index);
        if (ScaleOf(context.Body) is { } scale && context.Index > 0 && Read(context.PreviousBody, KeyBefore(context, context.Index - 1)) is { Low.Scale: "", High.Scale: "" } counted)
            return [scale, .. Name(context, counted.Key, "", First(context, context.Index - 1))];
        var hasScaleNext = ScaleOf(context.NextBody) is not null;
        if (Read(context.Body, key) is { } read) return read.Low == read.High ? Of(read.High, hasScaleNext, context) : Of(read.Low, read.High, read.Key, hasScaleNext);
        return HyphenForm().Match(context.Body) is { Success: true } form && Sum.Parse(form.Groups["sum"].Value) is { Currency.Length: > 0 } joined ? Joined(joined, form.Groups["rest"].Value) : null;
    }

    /// <summary>An amount, or two from the one to the other.</summary>
    /// <param name="key">Of the currency, where it stands before them; empty: it must be written to one of them.</param>
    private static (Sum Low, Sum High, string Key)? Read(string body, string key)
    {
        if (Sum.Parse(body) is { } sum) return WithKey(sum, sum, key);
        if (body.Split('-', '–') is not [{ Length: > 0 } first, { Length: > 0 } second]) return null;
        return Sum.Parse(first) is { } low && Sum.Parse(second) is { } high ? WithKey(low, high, key) : null;
    }

    private static (Sum Low, Sum High, string Key)? WithKey(Sum low, Sum high, string key)
    {
        var own = low.Currency.Length > 0 ? low.Currency : high.Currency;
        if (own.Length == 0) own = key;
        return own.Length > 0 && (high.Currency.Length == 0 || high.Currency == own) ? (low with { Currency = own }, high with { Currency = own }, own) : null;
    }

    private static string KeyBefore(WordContext context, int index) =>
        index > 0 && context.Words[index - 1] is { Tail.Length: 0 } before && Currencies.Knows(before.Body) ? before.Body : "";

    private static int First(WordContext context, int number) => KeyBefore(context, number).Length > 0 ? number - 1 : number;

    private static IReadOnlyList<string> Name(WordContext context, string key, string number, int first) =>
        Currencies.Of(key).For(context.IsAttribute(first) ? "1" : number);

    private static IReadOnlyList<string> Of(Sum sum, bool hasScaleNext, WordContext context)
    {
        IEnumerable<string> said = sum.IsNegative ? ["minus"] : [];
        if (hasScaleNext && sum.Scale.Length == 0) return [.. said, .. Number(sum)];
        if (context.IsAttribute(First(context, context.Index)) && !HasCents(sum)) return [.. said, .. Number(sum), .. Currencies.Of(sum.Currency).For("1")];
        return [.. said, .. sum.Scale.Length > 0 ? [.. Number(sum), .. Currencies.Of(sum.Currency).For("")] : Amount(sum)];
    }

    private static IReadOnlyList<string> Of(Sum low, Sum high, string key, bool hasScaleNext)
    {
        if (hasScaleNext) return [.. Number(low), "to", .. Number(high)];
        if (high.Scale.Length > 0) return [.. Number(low), "to", .. Number(high), .. Currencies.Of(key).For("")];
        return [.. HasCents(low) ? Amount(low) : Number(low), "to", .. Amount(high)];
    }

    /// <summary>$20-a-month, $5-off and the €750-billion of a fund.</summary>
    private static IReadOnlyList<string> Joined(Sum sum, string rest)
    {
        var words = rest.Split('-');
        if (ScaleOf(words[0]) is { } scale) return [.. Number(sum), scale, .. Currencies.Of(sum.Currency).For("1"), .. words.Skip(1).SelectMany(SpokenForm.OfPiece)];
        return [.. words[0] is "a" or "an" or "per" or "off" ? Amount(sum) : [.. Number(sum), .. Currencies.Of(sum.Currency).For("1")], .. words.SelectMany(SpokenForm.OfPiece)];
    }

    private static bool HasCents(Sum sum) => sum.Number.Contains('.', StringComparison.Ordinal) && sum.Scale.Length == 0;

    private static IReadOnlyList<string> Number(Sum sum) =>
        sum.Scale.Length > 0 ? [.. EnglishNumbers.Decimal(sum.Number), Quantities.ScaleName(sum.Scale)!] : EnglishNumbers.Decimal(sum.Number);

    private static IEnumerable<string> Amount(Sum sum)
    {
        var name = Currencies.Of(sum.Currency);
        var parts = sum.Number.Split('.');
        if (parts is not [var whole, { Length: 2 } fraction] || name.Cent.Length == 0) return [.. Number(sum), .. name.For(sum.Number)];
        var small = int.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        IEnumerable<string> big = [.. EnglishNumbers.Decimal(whole), .. name.For(whole)];
        IEnumerable<string> rest = [.. EnglishNumbers.Cardinal(small), small == 1 ? name.Cent : name.Cents];
        return small == 0 ? big : whole is "0" or "" ? rest : [.. big, "and", .. rest];
    }

    private static string? ScaleOf(string body) =>
        body is "bn" or "m" or "M" or "B" ? Quantities.ScaleName(body)
        : EnglishNumbers.IsScale(body) ? body.ToLowerInvariant() : null;

    [GeneratedRegex(@"^(?<sum>[^-–]+)-(?<rest>[A-Za-z].*)$")]
    private static partial Regex HyphenForm();
}
