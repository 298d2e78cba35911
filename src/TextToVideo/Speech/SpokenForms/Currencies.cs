namespace TextToVideo.Speech.SpokenForms;

/// <summary>Signs and codes of money, and what is said for them.</summary>
internal static class Currencies
{
    private static readonly CurrencyName Dollar = new("dollar", "dollars", "cent", "cents");
    private static readonly CurrencyName CanadianDollar = DollarOf("canadian");
    private static readonly CurrencyName AustralianDollar = DollarOf("australian");
    private static readonly CurrencyName NewZealandDollar = DollarOf("new zealand");
    private static readonly CurrencyName Real = new("real", "reais", "cent", "cents");
    private static readonly CurrencyName Euro = new("euro", "euros", "cent", "cents");
    private static readonly CurrencyName Yen = new("yen", "yen");
    private static readonly CurrencyName Rupee = new("rupee", "rupees", "paisa", "paise");
    private static readonly CurrencyName Yuan = new("yuan", "yuan");

    private static readonly Dictionary<string, CurrencyName> Names = new()
    {
        ["$"] = Dollar, ["US$"] = Dollar, ["USD"] = DollarOf("U S"),
        ["C$"] = CanadianDollar, ["CA$"] = CanadianDollar, ["CAD"] = CanadianDollar,
        ["A$"] = AustralianDollar, ["AU$"] = AustralianDollar, ["AUD"] = AustralianDollar,
        ["NZ$"] = NewZealandDollar, ["NZD"] = NewZealandDollar, ["HK$"] = DollarOf("hong kong"), ["S$"] = DollarOf("singapore"),
        ["R$"] = Real, ["BRL"] = Real,
        ["€"] = Euro, ["EUR"] = Euro,
        ["£"] = new("pound", "pounds", "penny", "pence"), ["GBP"] = new("british pound", "british pounds", "penny", "pence"),
        ["¥"] = Yen, ["JPY"] = Yen,
        ["₹"] = Rupee, ["INR"] = Rupee,
        ["CNY"] = Yuan, ["RMB"] = Yuan,
        ["CHF"] = new("swiss franc", "swiss francs", "centime", "centimes"),
        ["¢"] = new("cent", "cents"),
        ["₩"] = new("won", "won"),
        ["₽"] = new("ruble", "rubles"),
        ["₺"] = new("lira", "lira"),
        ["₿"] = new("bitcoin", "bitcoins"),
    };

    /// <param name="key">A sign, with the country before a dollar's, or a code.</param>
    public static CurrencyName Of(string key) => Names[key];

    public static bool Knows(string key) => Names.ContainsKey(key);

    private static CurrencyName DollarOf(string country) => new($"{country} dollar", $"{country} dollars", "cent", "cents");
}
