using System.Text.RegularExpressions;
using TextToVideo.Media.Illustrations.Cards;

namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>Finds the forms of speech that are better shown by a design than by things: comparisons, steps, years, changes, shares, ranks, quotations.</summary>
internal static partial class SpeechForms
{
    private const int LongestLabel = 18;

    public static (string Left, string Right)? Versus(string text)
    {
        if ((VersusForm().Match(text) is { Success: true } versus ? versus : AgainstForm().Match(text)) is not { Success: true } match) return null;
        var (left, right) = (match.Groups["a"].Value, match.Groups["b"].Value);
        // A cure against something, and "what helps against it", is no duel.
        return left.Split(' ').Concat(right.Split(' ')).Any(word => FunctionWords.Contains(word)) || Remedies().IsMatch(left) ? null : (left, right);
    }

    public static StepList? Steps(string text)
    {
        if (OrderedForm().Matches(text) is { Count: >= 3 } ordered)
        {
            var steps = ordered.Select(match => Last(match.Groups["step"].Value)).Where(IsLabel).ToArray();
            return steps.Length >= 3 && steps.Distinct(StringComparer.OrdinalIgnoreCase).Count() == steps.Length ? new StepList([.. steps.Take(4)], true) : null;
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
        var years = YearForm().Matches(text)
            .Where(match => YearWords.IsYear(text, match.Index) && !YearWords.IsBeforeChrist(text, match.Index + match.Length))
            .Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();
        return years.Length >= 2 ? [.. years.Take(6)] : [];
    }

    public static Change? Change(string text)
    {
        if (ChangeForm().Match(text) is not { Success: true } match) return null;
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        var (small, large) = (match.Groups["m1"].Value, match.Groups["m2"].Value);
        // "From 5 to 12 million": both are millions.
        if (small.Length == 0) small = large;
        var (low, high) = (Parse(from) * Magnitude.Of(small), Parse(to) * Magnitude.Of(large));
        var (unit, sign) = (match.Groups["unit"].Value.Trim(), match.Groups["sign"].Value);
        // Two years are a span of time, and so are hours; neither is a change.
        var areYears = unit.Length == 0 && YearForm().IsMatch(from) && YearForm().IsMatch(to);
        var isChange = unit.Length + sign.Length + large.Length > 0 || ChangeVerb().IsMatch(text[..match.Index]);
        if (low <= 0 || high <= 0 || low == high || areYears || !isChange) return null;
        var (before, after) = (match.Groups["y1"].Value, match.Groups["y2"].Value);
        // Below the number there is room for one word: of percentages, whose sign fits beside it, the year.
        return before.Length > 0 && after.Length > 0 && Percent().IsMatch(unit)
            ? new Change(low, high, from + "%", to + "%", before, after)
            : new Change(low, high, sign + from, sign + to, Below(small, unit), Below(large, unit));
    }

    private static string Below(string magnitude, string unit) => $"{magnitude} {unit}".Trim();

    /// <summary>Two or more percentages, each with its own name, or none.</summary>
    public static IReadOnlyList<Share> Shares(string text)
    {
        var shares = ShareForm().Matches(text).Select(match => new Share(Parse(match.Groups["n"].Value) / 100, $"{match.Groups["n"].Value}%", LabelOf(match.Groups["rest"].Value)))
            .Where(share => share.Value is > 0 and <= 1).ToArray();
        // Bars side by side compare parts of one thing; what has no name of its own is not one.
        return shares.Length >= 2 && shares.All(share => share.Label.Length > 0) && shares.DistinctBy(share => share.Label).Count() == shares.Length ? [.. shares.Take(4)] : [];
    }

    public static string? Rank(string text) =>
        RankForm().Match(text) is { Success: true } match ? match.Groups["n"].Value : RankWordForm().Match(text) is { Success: true } said ? RankWords.Read(said.Groups["word"].Value) : null;

    public static Quotation? Quote(string text)
    {
        if (QuoteForm().Match(text) is not { Success: true } match || match.Groups["words"].Value.Split(' ').Length < 4) return null;
        var rest = string.Concat(text.AsSpan(0, match.Index), " ", text.AsSpan(match.Index + match.Length));
        return new Quotation(match.Groups["words"].Value.Trim(), AuthorForm().Match(rest) is { Success: true } author ? author.Groups["name"].Value : "");
    }

    private static double Parse(string number) => QuantityReader.Parse(number) ?? 0;

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

    /// <summary>"Peel it" is about peeling.</summary>
    private static string Last(string clause) => clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => !FunctionWords.Contains(word)) ?? "";

    private static bool IsLabel(string word) => word.Length is > 1 and <= LongestLabel;

    private const string OneOrTwoWords = @"\p{L}[\p{L}\p{M}'-]{1,17}(?:\s\p{L}[\p{L}\p{M}'-]{1,17})?";

    private const string InYear = "(?:in|im Jahr[e]?|en|nel|em)\\s";

    [GeneratedRegex(@"(?:^|[.!?:;]\s+)(?<a>" + OneOrTwoWords + @")\s(?:versus|vs\.?)\s(?:(?<b>" + OneOrTwoWords + @")(?=[.,:;!?]|$)|(?<b>\p{L}[\p{L}\p{M}'-]{1,17}))", RegexOptions.IgnoreCase)]
    private static partial Regex VersusForm();

    /// <summary>A clause of its own, such as a heading: "against" inside a sentence is no comparison.</summary>
    [GeneratedRegex(@"(?:^|[.!?:;]\s+)(?<a>" + OneOrTwoWords + @")\s(?:gegen|contra|contre|contro)\s(?<b>\p{L}[\p{L}\p{M}'-]{1,17})(?=[.:;!?]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex AgainstForm();

    [GeneratedRegex(@"\b(?:impfung|impfstoff|mittel|schutz|kampf|krieg|was|wer|hilft|medikament\w*|vaccin|vaccination|lutte|guerre|lucha|guerra|vacuna|remedio|protección|protection|vaccino|lotta|protezione|luta|vacina)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remedies();

    [GeneratedRegex(@"\b(?:first|then|next|finally|zuerst|dann|danach|schließlich|primero|luego|después|finalmente|d'abord|puis|ensuite|enfin)\b,?\s(?<step>[\p{L}\p{M}' -]{2,40}?)(?=[,.;!?]|$|\sand\s|\sund\s|\sy\s|\set\s)", RegexOptions.IgnoreCase)]
    private static partial Regex OrderedForm();

    [GeneratedRegex(@"\b[Vv]o[mn]\s(?<a>\p{Lu}\p{L}{1,17})\süber\s(?:den\s|die\s|das\s)?(?<b>\p{Lu}\p{L}{1,17})\sbis\s(?:zum\s|zur\s|zu\s)?(?<c>\p{Lu}\p{L}{1,17})")]
    private static partial Regex PathForm();

    [GeneratedRegex(@"(?<first>\p{L}{2,18}),\s(?:(?<more>\p{L}{2,18}),?\s){1,2}(?:and|und|y|et|e|ed|en)\s(?<last>\p{L}{2,18})(?!\p{L})")]
    private static partial Regex ListForm();

    [GeneratedRegex(@"(?<![\p{L}\d.,$€£])(?:1[0-9]\d{2}|20\d{2})(?![\d%]|[.,]\d)")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\b(?:from|von|de|desde|da)\s(?<sign>[$€£])?(?<from>\d[\d.,]*)(?:\s?(?<m1>" + Magnitude.Words + @"))?(?:\s?%|\s\p{L}+)?(?:\s" + InYear + @"(?<y1>\d{4}))?\s(?:to|auf|bis|a|à)\s[$€£]?(?<to>\d[\d.,]*\d|\d)(?:\s?(?<m2>" + Magnitude.Words + @"|billones)(?!\p{L}))?(?<unit>\s?%|\s(?:percent|prozent|por ciento|pour cent|per cento|por cento|dollars|euros?)\b)?(?:\s" + InYear + @"(?<y2>\d{4})\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeForm();

    [GeneratedRegex("%|[cz]ent|ciento", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:grew|grows?|grown|rose|rises?|risen|fell|falls?|fallen|went|goes|gone|increase[sd]?|decrease[sd]?|climbed|dropped|expanded|shrank|declined|jumped|doubled|tripled|reduced|cut|wuchs|wuchsen|wächst|stieg|stiegen|steigt|gestiegen|sank|sanken|sinkt|gesunken|fiel|fielen|ging|pasó|pasaron|subió|bajó|creció|aumentó|cayó|redujo|passé|passe|passée|augmenté|baissé|passato|salito|sceso|passou|subiu|caiu)\b[^.;:!?\d]{0,60}\z", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeVerb();

    [GeneratedRegex(@"(?<![\p{L}\d.,])(?<n>\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|prozent|por ciento|pour cent|per cento|por cento)(?!\p{L})(?<rest>[^,.;:!?\d]{0,60})", RegexOptions.IgnoreCase)]
    private static partial Regex ShareForm();

    [GeneratedRegex(@"(?:^|[.!?:]\s+|\band\s)(?:(?:number|no\.|nummer|platz|número|numéro|numero)\s|#\s?)(?<n>\d{1,2})(?=\s?[:.,–-])|\btop\s(?<n>\d{1,2})\b(?!\s?(?:%|per ?cent|prozent))", RegexOptions.IgnoreCase)]
    private static partial Regex RankForm();

    [GeneratedRegex(@"(?:^|[.!?:]\s+)(?:number|nummer|platz|número|numéro|numero)\s(?<word>\p{L}+)(?=\s?[:.,–-])", RegexOptions.IgnoreCase)]
    private static partial Regex RankWordForm();

    [GeneratedRegex("[\"“„«](?<words>[^\"“”„»«]{12,})[\"”“»]")]
    private static partial Regex QuoteForm();

    [GeneratedRegex(@"(?:said|wrote|says|writes|sagte|schrieb|sagt|dijo|escribió|disait|écrivait)\s(?<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})|(?<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})\s(?:said|wrote|says|sagte|schrieb|dijo)")]
    private static partial Regex AuthorForm();
}
