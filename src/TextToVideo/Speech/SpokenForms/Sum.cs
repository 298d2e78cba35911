using System.Text.RegularExpressions;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>An amount of money in one word.</summary>
/// <param name="Currency">Its sign, with the country before a dollar's; empty in one half of a range.</param>
/// <param name="Scale">A letter: k, M, bn. Empty without one.</param>
internal sealed partial record Sum(bool IsNegative, string Currency, string Number, string Scale)
{
    public static Sum? Parse(string text)
    {
        var form = Form().Match(text);
        if (!form.Success) return null;
        var (before, after) = (form.Groups["before"].Value, form.Groups["after"].Value);
        return before.Length == 0 || after.Length == 0 ? new Sum(form.Groups["minus"].Success, before + after, form.Groups["number"].Value, form.Groups["scale"].Value) : null;
    }

    [GeneratedRegex(@"^(?<minus>-)?(?<before>(?:US|CA|AU|NZ|HK|[ACRS])?\$|[€£¥₹₩₽₺₿])?(?<minus>-)?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d\d)(?<scale>[kKMmBT]|bn)?\+?(?<after>[$€£¥₹₩₽₺₿¢])?$")]
    private static partial Regex Form();
}
