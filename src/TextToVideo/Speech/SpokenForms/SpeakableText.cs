using System.Globalization;
using System.Text;
using TextToVideo.Sentences;

namespace TextToVideo.Speech.SpokenForms;

/// <summary>What any engine may be given that reads texts for itself.</summary>
public static class SpeakableText
{
    private const int Joiner = 0x200D;

    /// <summary>For voices that misread figures and short forms: as <see cref="AsWritten"/>, with these in full.</summary>
    /// <exception cref="NothingToSayException">No letter and no digit is left.</exception>
    public static string Of(string text, string language)
    {
        var written = AsWritten(text, language);
        return SpokenForm.IsEnglish(language) ? EnglishText.Write(written, language) : ShortForms.Expand(written, language);
    }

    /// <summary>On one line, with a mark where a line without one ended; without pictures, controls (some engines take them for commands) and halves of characters.</summary>
    /// <exception cref="NothingToSayException">No letter and no digit is left.</exception>
    public static string AsWritten(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var lineEnds = LineEnds.Find(text, language).ToHashSet();
        var at = 0;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (lineEnds.Contains(at)) AddPause(clean);
            at += rune.Utf16SequenceLength;
            if (Rune.IsWhiteSpace(rune) || IsPicture(rune)) AddBlank(clean);
            else if (rune.Value == Joiner && !JoinsLetters(clean)) continue;
            else if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)) clean.Append(rune);
        }
        var speakable = clean.ToString().Trim();
        return speakable.Any(char.IsLetterOrDigit) || speakable.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? speakable : throw new NothingToSayException(text);
    }

    // Words of Sinhala, Malayalam or Persian need it; after a picture it joined that to the next one.
    private static bool JoinsLetters(StringBuilder before) => before.Length > 0 && before[^1] != ' ';

    // A point after a number would make it an ordinal in half of Europe's languages.
    private static void AddPause(StringBuilder text)
    {
        var said = text.ToString().TrimEnd();
        var open = SentenceMarks.TrimClosers(said);
        if (open.Length > 0 && !char.IsPunctuation(open[^1])) text.Insert(said.Length, char.IsDigit(open[^1]) ? ';' : '.');
    }

    private static void AddBlank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    /// <summary>Signs like ° and © are symbols too, but are said.</summary>
    private static bool IsPicture(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol && rune.Value >= 0x2300)
        || rune.Value is 0xFE0F or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF);
}
