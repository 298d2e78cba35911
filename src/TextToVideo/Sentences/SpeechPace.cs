using System.Globalization;
using System.Text;
using TextToVideo.Speech;

namespace TextToVideo.Sentences;

/// <summary>
/// How long speech takes, guessed from its writing. Calibrated on flite's rms (English) and espeak-ng (other languages) at
/// their own pace.
/// </summary>
internal static class SpeechPace
{
    /// <summary>Onset and end of a word, apart from its letters.</summary>
    private const double SecondsPerWord = 0.09;

    /// <summary>"1969" is five syllables.</summary>
    private const double SecondsPerDigit = 0.24;

    /// <summary>A letter said by its name, as in "DNA".</summary>
    private const double SecondsPerNamedLetter = 0.2;

    /// <summary>Marks alone are not spoken, but an endless row of them must not pass for nothing.</summary>
    private const double SecondsPerSilentUnit = 0.02;

    private const int LongestAcronym = 5;

    public static double SecondsFor(ReadOnlySpan<char> word)
    {
        var seconds = 0.0;
        var letters = 0;
        var capitals = 0;
        var hasCharacters = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsDigit(rune)) seconds += SecondsPerDigit;
            else if (Rune.IsLetter(rune) || IsVowelSign(rune))
            {
                letters++;
                if (Rune.IsUpper(rune)) capitals++;
                hasCharacters |= UnspacedWriting.IsCharacter(rune);
                seconds += SecondsPerLetter(rune);
            }
        }
        if (letters is > 1 and <= LongestAcronym && capitals == letters) return seconds + (letters * (SecondsPerNamedLetter - SecondsPerLetter(new Rune('A'))));
        if (seconds == 0) return SecondsPerSilentUnit;
        return hasCharacters ? seconds : seconds + SecondsPerWord;
    }

    /// <summary>The pause at a break that no cut is made at.</summary>
    public static double PauseAt(BreakKind kind) => kind switch
    {
        BreakKind.Clause => 0.15,
        BreakKind.StrongClause => 0.25,
        BreakKind.Sentence => 0.45,
        BreakKind.Line => 0.5,
        _ => 0,
    };

    private static double SecondsPerLetter(Rune rune) => rune.Value switch
    {
        < 0x0590 => 0.061,
        // Semitic writing leaves out the short vowels.
        < 0x0900 => 0.085,
        // Indic and South-East Asian signs: consonant and vowel are written apart.
        < 0x1100 => 0.075,
        >= 0x3041 and <= 0x30FF or >= 0xFF66 and <= 0xFF9D => 0.125,
        >= 0x1100 and < 0x1200 or >= 0xAC00 and <= 0xD7A3 => 0.17,
        _ when UnspacedWriting.IsCharacter(rune) => 0.23,
        _ => 0.061,
    };

    private static bool IsVowelSign(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark;
}
