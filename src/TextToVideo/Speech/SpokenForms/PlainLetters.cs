using System.Text;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>
/// Letters without accents, digits of any script as 0 to 9, and one form of each mark. A table of our own: where globalisation is invariant, which the
/// product is, <see cref="string.Normalize()"/> leaves everything as it is.
/// </summary>
internal static class PlainLetters
{
    private static readonly Dictionary<int, string> Plain = Table(
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎª"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"), ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"),
        ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"),
        ("L", "ĹĻĽŁ"), ("l", "ĺļľł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏőº"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"),
        ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
        ("'", "’‘`´ʼ＇"), ("-", "‑−‐⁻"), ("–", "—―"), ("/", "⁄／"), ("%", "％"), ("&", "＆"), ("μ", "µ"),
    ],
    [
        ('ß', "ss"), ('ẞ', "SS"), ('æ', "ae"), ('Æ', "AE"), ('œ', "oe"), ('Œ', "OE"), ('þ', "th"), ('Þ', "Th"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬀ', "ff"), ('…', "..."), ('℃', "°C"), ('℉', "°F"), ('№', "No."),
        ('¼', "1/4"), ('½', "1/2"), ('¾', "3/4"), ('⅓', "1/3"), ('⅔', "2/3"), ('⅕', "1/5"), ('⅛', "1/8"), ('™', ""), ('®', ""), ('©', ""),
    ]);

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Half characters, controls and combining marks are dropped.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isPower = false;
        foreach (var rune in text.EnumerateRunes())
        {
            // 3½ is 3-1/2, not 31/2.
            if (rune.Value is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞') && plain.Length > 0 && char.IsDigit(plain[^1])) plain.Append('-');
            // Powers: 10⁻⁶ is 10^-6.
            if (IsPower(rune) && !isPower) plain.Append('^');
            isPower = IsPower(rune);
            if (Plain.TryGetValue(rune.Value, out var letters)) plain.Append(letters);
            else if (rune.IsBmp && Superscripts.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var digit) plain.Append(digit);
            else if (rune.Value is >= '₀' and <= '₉') plain.Append(rune.Value - '₀');
            else if (Rune.IsDigit(rune)) plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            else if (!IsInvisible(rune)) plain.Append(rune);
        }
        return plain.ToString();
    }

    private static bool IsPower(Rune rune) => rune.Value == '⁻' || (rune.IsBmp && Superscripts.Contains((char)rune.Value, StringComparison.Ordinal));

    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;

    private static Dictionary<int, string> Table((string Plain, string Letters)[] oneForMany, (char Letter, string Plain)[] manyForOne)
    {
        var table = manyForOne.ToDictionary(row => (int)row.Letter, row => row.Plain);
        foreach (var (plain, letters) in oneForMany)
        {
            foreach (var letter in letters) table.Add(letter, plain);
        }
        return table;
    }
}
