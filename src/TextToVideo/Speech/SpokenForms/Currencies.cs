namespace TextToVideo.Speech.SpokenForms;

/// <summary>Signs and codes of money, and what is said for them.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, CurrencyName> Signs = new()
    {
        ["$"] = new("dollar", "dollars", "cent", "cents"),
        ["€"] = new("euro", "euros", "cent", "cents"),
        ["£"] = new("pound", "pounds", "penny", "pence"),
        ["¥"] = new("yen", "yen"),
        ["₹"] = new("rupee", "rupees", "paisa", "paise"),
        ["¢"] = new("cent", "cents"),
        ["₩"] = new("won", "won"),
        ["₽"] = new("ruble", "rubles"),
        ["₺"] = new("lira", "lira"),
        ["₿"] = new("bitcoin", "bitcoins"),
    };

    private static readonly Dictionary<string, string[]> Codes = new()
    {
        ["USD"] = ["U", "S", "dollars"], ["EUR"] = ["euros"], ["GBP"] = ["british", "pounds"], ["JPY"] = ["yen"], ["INR"] = ["rupees"], ["CNY"] = ["yuan"], ["RMB"] = ["yuan"],
        ["CAD"] = ["canadian", "dollars"], ["AUD"] = ["australian", "dollars"], ["CHF"] = ["swiss", "francs"],
    };

    public static CurrencyName Of(string sign) => Signs[sign];

    public static bool IsSign(string text) => Signs.ContainsKey(text);

    public static IReadOnlyList<string>? OfCode(string code) => Codes.GetValueOrDefault(code);
}
