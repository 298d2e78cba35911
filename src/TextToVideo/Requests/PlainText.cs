using System.Globalization;
using System.Text;

namespace TextToVideo.Requests;

/// <summary>
/// Text as people see it. Taken out: what cannot be seen and can do harm or break a word: control characters, zero-width
/// spaces, byte order marks, soft hyphens, bidirectional embeddings and overrides, stray tag characters, halves of surrogate
/// pairs. Kept: joiners (emoji, Persian and Indic writing need them), left-to-right and right-to-left marks, all else.
/// </summary>
public static class PlainText
{
    private const int BlackFlag = 0x1F3F4;

    /// <summary>Line ends become \n; tabs stay.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        var inFlag = false;
        var afterReturn = false;
        foreach (var rune in WellFormedRunes(text))
        {
            // Tag characters spell the region of a flag; anywhere else they are hidden text.
            inFlag = rune.Value == BlackFlag || (inFlag && IsTag(rune));
            if (LineEnd(rune) is { } lineEnd)
            {
                if (!(afterReturn && rune.Value == '\n')) clean.Append(lineEnd);
            }
            else if (inFlag || !IsHidden(rune))
            {
                clean.Append(rune);
            }
            afterReturn = rune.Value == '\r';
        }
        return CanonicalComposition.Compose(clean.ToString());
    }

    /// <summary>For titles and the like: on one line, no white space at the ends, single blanks inside.</summary>
    public static string CleanLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a voice has anything to say: a letter or a digit. Punctuation and emoji alone are silence.</summary>
    public static bool IsSpeakable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
    }

    private static IEnumerable<Rune> WellFormedRunes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) continue;
            yield return rune;
            i += rune.Utf16SequenceLength - 1;
        }
    }

    private static string? LineEnd(Rune rune) => rune.Value switch
    {
        '\r' or '\n' or '\v' or '\f' or 0x85 or 0x2028 => "\n",
        0x2029 => "\n\n",
        _ => null,
    };

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\t',
        UnicodeCategory.Format => !IsNeeded(rune.Value),
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF,
        _ => false,
    };

    // Joiners, direction marks, and the Arabic, Syriac and Kaithi signs that enclose numbers and are seen.
    private static bool IsNeeded(int value) =>
        value is 0x200C or 0x200D or 0x200E or 0x200F or 0x061C or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0020 and <= 0xE007F;
}
