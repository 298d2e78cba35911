using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Finds the forms of speech that are better shown by a design than by things: comparisons, steps, years, changes, shares, ranks, quotations.</summary>
internal static partial class SpeechForms
{
    private const int LongestLabel = 18;

    public static (string Left, string Right)? Versus(string text) => VersusForm().Match(text) is { Success: true } match
        ? (Last(match.Groups["a"].Value), match.Groups["b"].Value)
        : null;

    public static StepList? Steps(string text)
    {
        if (OrderedForm().Matches(text) is { Count: >= 3 } ordered)
        {
            var steps = ordered.Select(match => Last(match.Groups["step"].Value)).Where(IsLabel).ToArray();
            return steps.Length >= 3 ? new StepList([.. steps.Take(4)], true) : null;
        }
        if (PathForm().Match(text) is { Success: true } path)
            return new StepList([path.Groups["a"].Value, path.Groups["b"].Value, path.Groups["c"].Value], true);
        if (ListForm().Match(text) is not { Success: true } list) return null;
        string[] items = [list.Groups["first"].Value, .. list.Groups["more"].Captures.Select(capture => capture.Value), list.Groups["last"].Value];
        var isProcess = items.All(item => item.EndsWith("ed", StringComparison.Ordinal));
        // "Waves, volcanoes and hot springs" ends with half a name.
        var isWhole = isProcess || list.Index + list.Length == text.Length || char.IsPunctuation(text[list.Index + list.Length]);
        return isWhole && items.Length is >= 3 and <= 4 && items.All(IsLabel) ? new StepList(items, isProcess) : null;
    }

    /// <summary>In the text's order; two at least, or none.</summary>
    public static IReadOnlyList<string> Years(string text)
    {
        var years = YearForm().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();
        return years.Length >= 2 ? [.. years.Take(6)] : [];
    }

    public static Change? Change(string text)
    {
        if (ChangeForm().Match(text) is not { Success: true } match) return null;
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        var (low, high) = (Parse(from), Parse(to));
        var unit = match.Groups["unit"].Value.Trim();
        // Two years are a span of time, not a change.
        var areYears = unit.Length == 0 && YearForm().IsMatch(from) && YearForm().IsMatch(to);
        return low > 0 && high > 0 && low != high && !areYears ? new Change(low, high, from, to, unit) : null;
    }

    /// <summary>Two or more percentages, each with its own name, or none.</summary>
    public static IReadOnlyList<Share> Shares(string text)
    {
        var shares = ShareForm().Matches(text).Select(match => new Share(Parse(match.Groups["n"].Value) / 100, $"{match.Groups["n"].Value}%", LabelOf(match.Groups["rest"].Value)))
            .Where(share => share.Value is > 0 and <= 1).ToArray();
        // Bars side by side compare parts of one thing; what has no name of its own is not one.
        return shares.Length >= 2 && shares.All(share => share.Label.Length > 0) && shares.DistinctBy(share => share.Label).Count() == shares.Length ? [.. shares.Take(4)] : [];
    }

    public static string? Rank(string text) => RankForm().Match(text) is { Success: true } match ? match.Groups["n"].Value : null;

    public static Quotation? Quote(string text)
    {
        if (QuoteForm().Match(text) is not { Success: true } match || match.Groups["words"].Value.Split(' ').Length < 4) return null;
        var rest = string.Concat(text.AsSpan(0, match.Index), " ", text.AsSpan(match.Index + match.Length));
        return new Quotation(match.Groups["words"].Value.Trim(), AuthorForm().Match(rest) is { Success: true } author ? author.Groups["name"].Value : "");
    }

    private static double Parse(string number)
    {
        var plain = ThousandsForm().Replace(number, "").Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    /// <summary>The last word of the clause is mostly what it is about, "goes to needs", but before "is": "cash is a classic mix".</summary>
    private static string LabelOf(string clause)
    {
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var copula = Array.FindIndex(words, IsCopula);
        if (copula > 0) words = words[..copula];
        if (words.Length > 1 && words[^1].ToLowerInvariant() is "and" or "und" or "y" or "et" or "e") words = words[..^1];
        return words.Length > 0 && words[^1].Length <= LongestLabel && words[^1].Any(char.IsLetter) && !FunctionWords.Contains(words[^1]) ? words[^1] : "";
    }

    private static bool IsCopula(string word) => word is "is" or "are" or "was" or "were" or "ist" or "sind" or "war" or "waren" or "es" or "son" or "est" or "sont";

    private static string Last(string clause) => clause.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "";

    private static bool IsLabel(string word) => word.Length is > 1 and <= LongestLabel;

    [GeneratedRegex(@"(?:^|[.!?:;]\s+)(?<a>\p{L}[\p{L}\p{M}'-]{1,17}(?:\s\p{L}[\p{L}\p{M}'-]{1,17})?)\s(?:versus|vs\.?|gegen|contra|contre|contro)\s(?<b>\p{L}[\p{L}\p{M}'-]{1,17})", RegexOptions.IgnoreCase)]
    private static partial Regex VersusForm();

    [GeneratedRegex(@"\b(?:first|then|next|finally|zuerst|dann|danach|schließlich|primero|luego|después|finalmente|d'abord|puis|ensuite|enfin)\b,?\s(?<step>[\p{L}\p{M}' -]{2,40}?)(?=[,.;!?]|$|\sand\s|\sund\s|\sy\s|\set\s)", RegexOptions.IgnoreCase)]
    private static partial Regex OrderedForm();

    [GeneratedRegex(@"\b[Vv]o[mn]\s(?<a>\p{Lu}\p{L}{1,17})\süber\s(?:den\s|die\s|das\s)?(?<b>\p{Lu}\p{L}{1,17})\sbis\s(?:zum\s|zur\s|zu\s)?(?<c>\p{Lu}\p{L}{1,17})")]
    private static partial Regex PathForm();

    [GeneratedRegex(@"(?<first>\p{L}{2,18}),\s(?:(?<more>\p{L}{2,18}),?\s){1,2}(?:and|und|y|et|e|ed|en)\s(?<last>\p{L}{2,18})(?!\p{L})")]
    private static partial Regex ListForm();

    [GeneratedRegex(@"(?<![\p{L}\d.,$€£])(?:1[0-9]\d{2}|20\d{2})(?![\d%]|[.,]\d)")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\b(?:from|von|de|desde|da)\s[$€£]?(?<from>\d[\d.,]*)(?:\s?%|\s\p{L}+)?\s(?:to|auf|bis|a|à)\s[$€£]?(?<to>\d[\d.,]*\d|\d)(?<unit>\s?%|\s(?:percent|prozent|million(?:s|en)?|billion(?:s|en)?|milliarden|thousand|millones|billones|dollars|euros?)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeForm();

    [GeneratedRegex(@"(?<![\p{L}\d.,])(?<n>\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|prozent|por ciento|pour cent|per cento|por cento)(?!\p{L})(?<rest>[^,.;:!?\d]{0,60})", RegexOptions.IgnoreCase)]
    private static partial Regex ShareForm();

    [GeneratedRegex(@"(?:^|[.!?:]\s+|\band\s)(?:(?:number|no\.|nummer|platz|número|numéro|numero)\s|#\s?)(?<n>\d{1,2})(?=\s?[:.,–-])|\btop\s(?<n>\d{1,2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex RankForm();

    [GeneratedRegex("[\"“„«](?<words>[^\"“”„»«]{12,})[\"”“»]")]
    private static partial Regex QuoteForm();

    [GeneratedRegex(@"(?:said|wrote|says|writes|sagte|schrieb|sagt|dijo|escribió|disait|écrivait)\s(?<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})|(?<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})\s(?:said|wrote|says|sagte|schrieb|dijo)")]
    private static partial Regex AuthorForm();

    [GeneratedRegex(@"(?<=\d)[.,](?=\d{3}(?!\d))")]
    private static partial Regex ThousandsForm();
}
