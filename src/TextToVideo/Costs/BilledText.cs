using System.Text;

namespace TextToVideo.Costs;

/// <summary>How many characters a service that bills by them counts in a text.</summary>
public static class BilledText
{
    /// <param name="countsIdeographsTwice">As Azure does with Chinese characters, in Japanese and Korean as well.</param>
    public static int Characters(string text, bool countsIdeographsTwice)
    {
        ArgumentNullException.ThrowIfNull(text);
        return countsIdeographsTwice ? text.Length + text.EnumerateRunes().Count(IsIdeograph) : text.Length;
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
