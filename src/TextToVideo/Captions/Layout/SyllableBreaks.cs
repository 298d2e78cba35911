using System.Text;

namespace TextToVideo.Captions.Layout;

/// <summary>Where a long run of letters can be cut without hurting the eye.</summary>
internal static class SyllableBreaks
{
    /// <summary>Scripts of South-East Asia that put blanks between phrases, not words.</summary>
    public static bool IsUnspaced(string text) => text.EnumerateRunes().Any(IsUnspaced);

    /// <summary>After a joining mark; before a vowel that Thai and Lao write first in its syllable; before a Khmer or Burmese full consonant no better place is known.</summary>
    public static bool IsGood(string before, string after) =>
        before is "-" or "/" or "_" or "." or "," or "\u2013" or "\u2014" or "\u00AD" or " " or "@" or "&" or "=" or "?"
        || after[0] is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
}
