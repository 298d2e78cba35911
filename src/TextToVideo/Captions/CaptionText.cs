using System.Globalization;
using System.Text;
using TextToVideo.Requests;

namespace TextToVideo.Captions;

/// <summary>Text as it may stand on screen.</summary>
internal static class CaptionText
{
    // More marks than any orthography stacks on a letter; they would climb out of the picture.
    private const int MostMarks = 6;

    /// <summary>
    /// Without what is not to be seen but would act: control characters, line breaks, lone surrogates, and marks that turn
    /// the direction of all that follows. White space becomes one blank.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (Rune.IsWhiteSpace(rune)) AppendBlank(clean);
            else if (!IsUnwanted(rune) && marks <= MostMarks) clean.Append(rune.ToString());
        }
        return clean.ToString().Trim();
    }

    /// <summary>In capitals; Turkish keeps the dot of its i, and its dotless one, which invariant casing leaves small, becomes I.</summary>
    public static string Capitals(string text, string language) =>
        (LanguageTag.Primary(language) is "tr" or "az" ? text.Replace('i', '\u0130') : text).Replace('\u0131', 'I').ToUpperInvariant();

    /// <summary>User-perceived characters, in order.</summary>
    public static IEnumerable<string> Clusters(string text)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
        }
    }

    /// <summary>Length for reading: a full-width character counts as much as the letters that it replaces.</summary>
    /// <remarks>Subtitling practice: 42 letters to a line, or 16 to 17 full-width characters.</remarks>
    public static double ReadingLength(string text) => Clusters(text).Sum(c => IsFullWidth(Rune.GetRuneAt(c, 0)) ? 2.5 : 1);

    public static bool IsFullWidth(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static void AppendBlank(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
    }

    private static bool IsUnwanted(Rune rune) =>
        rune == Rune.ReplacementChar
        || rune.Value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x200B or 0xFEFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate;
}
