using System.Text;

namespace TextToVideo.Captions.Layout;

/// <summary>Where a long run of letters can be cut without hurting the eye.</summary>
internal static class SyllableBreaks
{
    /// <summary>Scripts of South-East Asia that put blanks between phrases, not words.</summary>
    public static bool IsUnspaced(string text) => text.EnumerateRunes().Any(IsUnspaced);

    /// <summary>How bad a cut between two characters looks: 0 after a joining mark or before a vowel that Thai and Lao write first in its syllable, up to 3, never to be cut.</summary>
    public static int Badness(string before, string after) => (before, after[0]) switch
    {
        ("-" or "/" or "_" or "." or "," or "\u2013" or "\u2014" or "@" or "&" or "=" or "?", _) => 0,
        (_, var first) when IsLeadingVowel(first) => 0,
        _ when BelongsToSyllableBefore(after) || IsLeadingVowel(before[0]) => 3,
        _ when BeginsSyllable(after) => 1,
        _ => 2,
    };

    // Vowels written behind their consonant, signs of repetition and abbreviation, and a consonant marked as silent.
    private static bool BelongsToSyllableBefore(string cluster) =>
        cluster[0] is '\u0E2F' or '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0E46' or '\u0EB0' or '\u0EB2' or '\u0EB3' or '\u0EC6'
        || cluster.Contains('\u0E4C', StringComparison.Ordinal) || cluster.Contains('\u0ECC', StringComparison.Ordinal);

    private static bool IsLeadingVowel(char c) => c is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    // A consonant with a vowel above or below it is rarely the last of its syllable.
    private static bool BeginsSyllable(string cluster) =>
        cluster.Length > 1 && cluster[1] is '\u0E31' or '\u0EB1' or (>= '\u0E34' and <= '\u0E39') or (>= '\u0EB4' and <= '\u0EB9');

    private static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
}
