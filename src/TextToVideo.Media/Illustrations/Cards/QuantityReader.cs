using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Media.Illustrations.Readings;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Finds the figure that a scene should show, if it names one. Small counts ("eight planets") are not worth a chart.</summary>
internal static partial class QuantityReader
{
    // Neither inside a word or a name (R2D2, COVID-19) nor of a time of day (20:15).
    private const string Number = @"(?<![A-Za-z\d.,]|\p{L}-|\d:)(?<n>\d{1,3}(?:[.,\u00a0\u202f ]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)";

    /// <summary>The upper end of a range, with its magnitude.</summary>
    private const string Upper = @"(?<sign>[$€£¥₹])?\s?" + Plain + @"(?:\s?" + Magnitude.Words + @"\b|\s?" + Magnitude.Letters + @"\b)?";

    private const string Plain = @"(?:\d[\d.,]*\d|\d)";

    private const double LeastRing = 2;

    private static readonly Dictionary<string, (int Part, int Whole)> Fractions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one third"] = (1, 3), ["a third"] = (1, 3), ["two thirds"] = (2, 3), ["one quarter"] = (1, 4), ["a quarter"] = (1, 4),
        ["three quarters"] = (3, 4), ["one fifth"] = (1, 5), ["a fifth"] = (1, 5), ["one half"] = (1, 2), ["half of"] = (1, 2),
        ["one tenth"] = (1, 10), ["a tenth"] = (1, 10), ["ein drittel"] = (1, 3), ["zwei drittel"] = (2, 3), ["ein viertel"] = (1, 4),
        ["drei viertel"] = (3, 4), ["die hälfte"] = (1, 2), ["la mitad"] = (1, 2), ["un tercio"] = (1, 3), ["dos tercios"] = (2, 3),
        ["un cuarto"] = (1, 4), ["la moitié"] = (1, 2), ["un tiers"] = (1, 3), ["deux tiers"] = (2, 3), ["un quart"] = (1, 4),
        ["la metà"] = (1, 2), ["un terzo"] = (1, 3), ["metade"] = (1, 2), ["um terço"] = (1, 3),
    };

    /// <summary>That are ranks as well.</summary>
    private static readonly HashSet<string> Ordinals = ["a third", "a quarter", "a fifth", "a tenth", "un cuarto"];

    private static readonly Dictionary<string, int> Factors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["twice"] = 2, ["doubled"] = 2, ["doubles"] = 2, ["tripled"] = 3, ["triples"] = 3, ["quadrupled"] = 4, ["three times"] = 3,
        ["four times"] = 4, ["five times"] = 5, ["ten times"] = 10, ["verdoppelt"] = 2, ["doppelt so"] = 2, ["dreimal"] = 3, ["verdreifacht"] = 3,
        ["el doble"] = 2, ["el triple"] = 3, ["deux fois"] = 2, ["trois fois"] = 3, ["il doppio"] = 2, ["o dobro"] = 2,
    };

    public static Quantity? Find(string text) => Share(text) ?? Multiple(text) ?? Money(text) ?? Amount(text) ?? Year(text);

    private static Quantity? Share(string text)
    {
        if (Percents().Match(text) is { Success: true } match && Parse(match.Groups["n"].Value) is { } percent)
        {
            var shown = $"{match.Groups["n"].Value}%";
            // A rise or fall is no part of a whole; a ring of a hundredth would be a dot.
            if (SignOf(text, match) is { } sign) return new Quantity(QuantityKind.Amount, 0, sign + shown, "");
            if (RangeBefore().Match(text[..match.Index]) is { Success: true } least) return new Quantity(QuantityKind.Amount, 0, $"{least.Groups["n0"].Value}–{shown}", "");
            return percent is >= LeastRing and <= 100
                ? new Quantity(QuantityKind.Share, percent / 100, shown, "")
                : new Quantity(QuantityKind.Amount, 0, shown, "");
        }
        foreach (var (words, (part, whole)) in Fractions)
        {
            if (HasFraction(text, words))
                return new Quantity(QuantityKind.Share, (double)part / whole, $"{part}/{whole}", "");
        }
        if (OutOf().Match(text) is { Success: true } ratio && Parse(ratio.Groups["part"].Value) is { } counted && Parse(ratio.Groups["whole"].Value) is { } all && counted < all && all <= 100)
            return new Quantity(QuantityKind.Share, counted / all, $"{ratio.Groups["part"].Value}/{ratio.Groups["whole"].Value}", "");
        return null;
    }

    /// <returns>Null: it is no change by so much. "Rose by 8 percent", but neither "rose to 8 percent" nor "lost 45 percent of its colonies".</returns>
    public static string? SignOf(string text, Match percent)
    {
        var before = text[..percent.Index];
        if (MinusBefore().IsMatch(before)) return "\u2212";
        if (OfWhole().IsMatch(text, percent.Index + percent.Length) || Reached().IsMatch(before)) return null;
        return Rises().IsMatch(before) ? "+" : Falls().IsMatch(before) ? "\u2212" : null;
    }

    private static Quantity? Multiple(string text)
    {
        if (Multiples().Match(text) is { Success: true } match && !IsCount(text, match.Index + match.Length) && Parse(match.Groups["n"].Value) is { } factor and > 1)
            return new Quantity(QuantityKind.Multiple, factor, $"{match.Groups["n"].Value}×", "");
        foreach (var (words, times) in Factors)
        {
            if (HasWords(text, words) && !IsCount(text, text.IndexOf(words, StringComparison.OrdinalIgnoreCase) + words.Length))
                return new Quantity(QuantityKind.Multiple, times, $"{times}×", "");
        }
        return null;
    }

    /// <summary>"Won it five times" and "twice" count; "five times faster" compares.</summary>
    private static bool IsCount(string text, int end) =>
        (text.AsSpan(0, end).EndsWith("times", StringComparison.OrdinalIgnoreCase) || text.AsSpan(0, end).EndsWith("twice", StringComparison.OrdinalIgnoreCase)) && !Comparisons().IsMatch(text, end);

    /// <summary>A currency's sign stays beside its number; its name stands below, so that the number is the larger.</summary>
    private static Quantity? Money(string text)
    {
        if (MoneyRanges().Match(text) is { Success: true } range && !Rises().IsMatch(text[..range.Index]) && !Falls().IsMatch(text[..range.Index]))
        {
            // Of "50¢ to $3-5" the ends are shown, and the sign of the upper one stands before its lower half.
            var sign = range.Groups["last"].Value.AsSpan().IndexOfAny('¢', '€') < 0 ? range.Groups["sign"].Value : "";
            return new Quantity(QuantityKind.Amount, 0, $"{Tidy(range.Groups["first"].Value)}–{sign}{Tidy(range.Groups["last"].Value).TrimStart('$', '£', '¥', '₹', ' ')}", "");
        }
        if (Moneys().Match(text) is not { Success: true } match) return null;
        var name = match.Groups["name"];
        return name.Success
            ? new Quantity(QuantityKind.Amount, 0, Tidy(text[match.Index..match.Groups["of"].Index]), name.Value)
            : new Quantity(QuantityKind.Amount, 0, Tidy(match.Value), "");
    }

    private static Quantity? Amount(string text)
    {
        if (UnspacedAmounts().Match(text) is { Success: true } unspaced)
            return new Quantity(QuantityKind.Amount, 0, text[unspaced.Groups["n"].Index..unspaced.Groups["label"].Index], unspaced.Groups["label"].Value);
        foreach (Match match in Amounts().Matches(text))
        {
            var number = match.Groups["n"].Value;
            var hasMagnitude = match.Groups["m"].Success;
            var label = FunctionWords.Contains(match.Groups["label"].Value) ? "" : match.Groups["label"].Value;
            var isYear = !hasMagnitude && number.Length == 4 && !number.Contains('.', StringComparison.Ordinal) && YearWords.IsYear(text, match.Index);
            if (IsOfAName(text, match, label)) continue;
            // Two digits and a noun, or a magnitude, make an amount; "in 8 ways" does not.
            if (!isYear && (hasMagnitude || (number.Count(char.IsDigit) >= 2 && label.Length > 2)))
                return new Quantity(QuantityKind.Amount, 0, (MinusBefore().IsMatch(text[..match.Index]) ? "\u2212" : "") + Tidy(hasMagnitude ? $"{number} {match.Groups["m"].Value}" : number), label);
        }
        return null;
    }

    private static Quantity? Year(string text) => Years().Matches(text).FirstOrDefault(match => YearWords.IsYear(text, match.Index)) is { } match
        ? new Quantity(QuantityKind.Year, 0, match.Groups["y"].Value, "")
        : null;

    /// <summary>Apollo 11, September 11: before it stands a name, and behind it nothing that could be counted.</summary>
    private static bool IsOfAName(string text, Match number, string label)
    {
        if (NameBefore().Match(text[..number.Index]) is not { Success: true } name || FunctionWords.Contains(name.Groups["name"].Value) || (label.Length > 0 && char.IsUpper(label[0]))) return false;
        var beginsSentence = name.Index == 0 || SentenceEnd().IsMatch(text[..name.Index]);
        return !beginsSentence || label.EndsWith("ed", StringComparison.Ordinal) || EnglishRoles.VerbsOf(text).Contains(label);
    }

    /// <summary>"A third of it", but no "third way".</summary>
    private static bool HasFraction(string text, string words)
    {
        var plain = text.Replace('-', ' ');
        return HasWords(plain, words) && (!Ordinals.Contains(words) || FractionOf().IsMatch(plain, plain.IndexOf(words, StringComparison.OrdinalIgnoreCase) + words.Length));
    }

    private static bool HasWords(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length]));
    }

    private static string Tidy(string text) => Spaces().Replace(text.Trim().TrimEnd('.'), " ");

    /// <summary>1,234.5 and 1.234,5 alike: a mark before exactly three digits parts thousands, if it is not the only one after a zero.</summary>
    public static double? Parse(string number)
    {
        var plain = Thousands().Replace(number, "").Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(Number + @"\s?(?:%|％|パーセント|percent\b|per cent\b|prozent\b|por ciento\b|pour cent\b|per cento\b|por cento\b|procent\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Percents();

    [GeneratedRegex(@"\G\s(?:of|de|del|des|du|der|von|vom|di|do|da)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhole();

    [GeneratedRegex(@"\b(?:to|auf|a|al|à|hasta|bis|fino a|até)\s\z", RegexOptions.IgnoreCase)]
    private static partial Regex Reached();

    [GeneratedRegex(@"\b(?:rose|rises?|risen|grew|grows?|grown|increase[sd]?|jumped|climbed|surged|gained|stieg|stiegen|steigt|gestiegen|wuchs|wächst|subió|subieron|aumentó|aumentaron|creció|augmenté|augmente|aumentato|cresceu)\b[^.;:!?\d]{0,28}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Rises();

    [GeneratedRegex(@"\b(?:fell|falls?|fallen|drop(?:s|ped)?|declined?|shrank|sank|decrease[sd]?|reduce[sd]?|sinkt|sanken|gesunken|fiel|fielen|gefallen|bajó|bajaron|cayó|cayeron|baissé|baisse|chuté|diminuito|caiu)\b[^.;:!?\d]{0,28}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Falls();

    /// <summary>A count of a count: not of thousands or millions, and not a number of things within a number of minutes.</summary>
    [GeneratedRegex(@"(?<![A-Za-z\d.,])(?<part>\d{1,3})\s(?:out of|in|von|de cada|sur|su|em cada)\s(?:every\s)?(?<whole>\d{1,3})\b(?![.,\u00a0\u202f ]?\d)(?!\s?(?:%|percent|" + Magnitude.Words + @"|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage[n]?|wochen?|monate[n]?|jahre[n]?|segundos|minutos|horas|días|semanas|meses|años|secondes|heures|jours|semaines|mois|ans)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OutOf();

    [GeneratedRegex(Number + @"(?:\s?(?:times|fold|mal|fois|veces|volte|vezes)\b|[-\s]fold\b|\s?(?:x|×)(?!\p{L})|fach\b|fache\b|倍)", RegexOptions.IgnoreCase)]
    private static partial Regex Multiples();

    // The sign that is captured is the last one. A number without one goes on behind a dash only: "gave $5 to 10 people".
    [GeneratedRegex(@"(?<first>(?<sign>[$€£¥₹])\s?" + Plain + "|" + Number + @"\s?¢|" + Number + @"(?=\s?[-\u2013]\s?" + Plain + @"\s?€))(?:\s?[-\u2013]\s?(?<last>" + Upper + @"\s?[¢€]?)|\s(?:to|bis|à|a|até)\s(?<last>(?=[$€£¥₹])" + Upper + "|" + Plain + @"\s?[¢€]))+(?![\p{L}\d%])", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyRanges();

    [GeneratedRegex(Number + @"\s?¢|(?:[$€£¥₹]\s?\d[\d.,]*\d|[$€£¥₹]\s?\d)(?:\s?" + Magnitude.Words + @"\b|\s?" + Magnitude.Letters + @"\b)?|" + Number + @"\s?(?:" + Magnitude.Words + @"\s)?(?<of>(?:de\s)?)(?:(?<name>dollars?|euros?|pounds|yen|rupees|d[oó]lares|francs?)|€|\$)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Moneys();

    [GeneratedRegex(Number + @"(?:\s?(?<m>" + Magnitude.Words + @")(?!\p{Ll}))?(?:\s(?:de\s|d')?(?<label>\p{L}[\p{L}-]{1,17}))?", RegexOptions.IgnoreCase)]
    private static partial Regex Amounts();

    /// <summary>Of Japanese and Chinese, whose units follow at once.</summary>
    [GeneratedRegex(Number + @"(?:万|億|亿|兆)?(?<label>(?:キロ|センチ|ミリ)?メートル|キログラム|キロ|グラム|トン|リットル|ドル|ユーロ|時間|人|円|歳|公里|千米|公斤|吨|美元|元|米|岁)")]
    private static partial Regex UnspacedAmounts();

    [GeneratedRegex(@"(?<![A-Za-z\d.,$€£])(?<y>1\d{3}|20\d{2})(?![\d%]|[.,]\d)")]
    private static partial Regex Years();

    [GeneratedRegex(@"\G\s(?:as|more|less|the|its|over|\p{L}{2,}er)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparisons();

    [GeneratedRegex(@"(?:^|[\s(])[-\u2212\u2013]\z|\b(?:minus|menos|moins|meno)\s\z", RegexOptions.IgnoreCase)]
    private static partial Regex MinusBefore();

    [GeneratedRegex(@"(?<![\d.,])(?<n0>\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|prozent)?\s?(?:to|bis|a|à|al|-|\u2013)\s?\z", RegexOptions.IgnoreCase)]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'-]+)\s\z")]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"[.!?:;\u2026\u201d""]\s+\z")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\G(?:\s(?:of|de|del|di|do|da)\b|\s?[.,;:!?]|\s?$|\s(?:is|are|was|were|has|have|goes|go|es|son)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex FractionOf();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))(?<!^0.)")]
    private static partial Regex Thousands();
}
