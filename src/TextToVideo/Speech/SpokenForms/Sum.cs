using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>An amount of money in one word.</summary>
/// <param name="Currency">Its sign; empty in one half of a range.</param>
/// <param name="Scale">A letter: k, M, bn. Empty without one.</param>
internal sealed partial record Sum(bool IsNegative, string Currency, string Number, string Scale)
{
    public static Sum? Parse(string text)
    {
        var form = Form().Match(text);
        if (!form.Success) return null;
        var currency = form.Groups["before"].Value + form.Groups["after"].Value;
        return currency.Length <= 1 ? new Sum(form.Groups["minus"].Success, currency, form.Groups["number"].Value, form.Groups["scale"].Value) : null;
    }

    [GeneratedRegex(@"^(?<minus>-)?(?:US|CA|AU|NZ|[AC])?(?<before>[$€£¥₹₩₽₺₿])?(?<minus>-)?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d\d)(?<scale>[kKMmBT]|bn)?\+?(?<after>[$€£¥₹₩₽₺₿¢])?$")]
    private static partial Regex Form();
}
