using System.Globalization;
using System.Text;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>How long a word takes to say, against other words; the unit is about one syllable.</summary>
public static class SpokenLength
{
    private const double PerLetter = 0.25;
    private const double PerSyllable = 0.35;
    private const double PerDigit = 2;
    private const double PerIdeograph = 1;

    public static double Of(SpokenWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Said.Sum(Of);
    }

    private static double Of(string said)
    {
        var (letters, syllables, others) = (0, 0, 0.0);
        var inVowel = false;
        foreach (var rune in said.EnumerateRunes())
        {
            var isVowel = IsVowel(rune);
            if (isVowel && !inVowel) syllables++;
            inVowel = isVowel;
            if (Rune.IsDigit(rune)) others += PerDigit;
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter) others += IsIdeograph(rune) ? PerIdeograph : PerSyllable;
            else if (Rune.IsLetter(rune)) letters++;
        }
        // A silent e: time, whole.
        if (syllables > 1 && said.EndsWith('e')) syllables--;
        if (letters == 1 && said[0] == 'W') syllables = 3;
        return letters == 0 ? others : others + (PerLetter * letters) + (PerSyllable * Math.Max(1, syllables));
    }

    private static bool IsVowel(Rune rune) => rune.Value < 0x250
        ? "aeiouyAEIOUYàáâãäåèéêëìíîïòóôõöøùúûüýæœāēīōūąęů".Contains(rune.ToString(), StringComparison.Ordinal)
        : "αεηιουωάέήίόύώаеёиоуыэюяіїє".Contains(rune.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Chinese characters, kana and Hangul: each is one syllable.</summary>
    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or >= 0x20000;
}
