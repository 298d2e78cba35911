using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Media.Illustrations.Cards;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Amounts of one kind that a text sets against each other: "2 percent in 1950, 50 percent today". One of them alone would tell half of it.</summary>
internal static partial class AmountSeries
{
    private const int Most = 4;

    /// <summary>In the text's order; two to four, or none. What rises or falls by so much is no amount.</summary>
    public static IReadOnlyList<DatedAmount> Find(string text) => Of(text, PercentForm(), match => "%") is { Length: > 0 } percents ? percents : Of(text, MoneyForm(), CurrencyOf);

    private static DatedAmount[] Of(string text, Regex form, Func<Match, string> kindOf)
    {
        var matches = form.Matches(text).ToArray();
        if (matches.Length is < 2 or > Most || matches.Select(kindOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 || matches.Any(match => QuantityReader.SignOf(text, match) is not null)) return [];
        var amounts = matches.Select(match => AmountOf(match, WhenOf(text, match, matches))).ToArray();
        return amounts.All(amount => amount.Value > 0) && amounts.DistinctBy(amount => amount.Value).Count() == amounts.Length ? amounts : [];
    }

    private static DatedAmount AmountOf(Match match, string when)
    {
        var number = match.Groups["n"].Value;
        var value = (QuantityReader.Parse(number) ?? 0) * Magnitude.Of(match.Groups["m"].Value);

        // Where no time has to stand below it, the unit does, and the number is the larger.
        return when.Length == 0 && match.Groups["name"].Success ? new DatedAmount(value, number, match.Value[number.Length..].Trim()) : new DatedAmount(value, TextOf(match), when);
    }

    private static string CurrencyOf(Match match) => match.Groups["sign"].Success ? match.Groups["sign"].Value : match.Groups["name"].Value.TrimEnd('s');

    private static string TextOf(Match match) =>
        match.Groups["sign"].Success ? match.Value.Trim() : match.Groups["name"].Success ? match.Value : $"{match.Groups["n"].Value}%";

    /// <summary>The time that its clause names: in turn, where there are as many as amounts, else the one next to it.</summary>
    private static string WhenOf(string text, Match amount, Match[] amounts)
    {
        var from = ClauseEnds().Matches(text[..amount.Index]) is [.., var last] ? last.Index + 1 : 0;
        var to = ClauseEnds().Match(text, amount.Index + amount.Length) is { Success: true } next ? next.Index : text.Length;
        var beside = amounts.Where(other => other.Index >= from && other.Index < to).ToArray();
        var times = TimeForm().Matches(text).Where(time => time.Index >= from && time.Index < to).ToArray();
        var own = times.Length == beside.Length ? times[Array.IndexOf(beside, amount)]
            : times.Where(time => beside.MinBy(other => Apart(time, other)) == amount).MinBy(time => Apart(time, amount));
        var when = own?.Value ?? "";
        return when.Length == 0 ? "" : char.ToUpper(when[0], CultureInfo.InvariantCulture) + when[1..];
    }

    private static int Apart(Match one, Match other) => Math.Max(other.Index - (one.Index + one.Length), one.Index - (other.Index + other.Length));

    [GeneratedRegex(@"(?<![A-Za-z\d.,])(?<n>\d{1,3}(?:[.,]\d+)?)\s?(?:%|％|percent\b|per cent\b|prozent\b|por ciento\b|pour cent\b|per cento\b|por cento\b|procent\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PercentForm();

    [GeneratedRegex(@"(?<sign>[$€£¥])\s?(?<n>\d[\d.,]*\d|\d)(?:\s?(?<m>" + Magnitude.Words + "|" + Magnitude.Letters + @")\b)?(?![\d%])|(?<![A-Za-z\d.,$€£])(?<n>\d[\d.,]*\d|\d)(?:\s(?<m>" + Magnitude.Words + @"))?\s(?:de\s)?(?<name>dollars?|euros?|pounds?|d[oó]lares)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyForm();

    [GeneratedRegex(@"[,;:.!?](?!\d)")]
    private static partial Regex ClauseEnds();

    [GeneratedRegex(@"(?<![\p{L}\d.,$€£])(?:1[0-9]\d{2}|20\d{2})(?![\d%]|[.,]\d)|\b(?:today|now|nowadays|then|heute|nun|jetzt|damals|hoy|ahora|aujourd'hui|maintenant|oggi|adesso|hoje|agora)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeForm();
}
