using System.Globalization;
using System.Text;

namespace TextToVideo.Captions.Layout;

/// <summary>How much it disturbs to end a line or cue between two pieces, from 0 (the end of a sentence) to 1 (inside a word), and 2 where only what fits no other way may be parted: an abbreviation or a number and what it is of.</summary>
internal static class BreakCosts
{
    private const double SentenceEnd = 0;
    private const double Parted = 2;

    // Longer than three letters and yet bound to what follows; English, as most scripts are.
    private static readonly HashSet<string> LeadingWords = new(
        ["that", "with", "from", "into", "onto", "over", "under", "than", "this", "these", "those", "their", "your", "which", "whose", "when", "where", "while", "because", "about", "every", "could", "would", "should", "will", "have", "been", "were"],
        StringComparer.OrdinalIgnoreCase);

    public static double Between(Piece before, Piece after)
    {
        if (before.WordIndex == after.WordIndex) return 1;
        if (before.EndsSentence) return SentenceEnd;
        if (before.EndsClause) return 0.12;
        if (after.Start - before.End > TimeSpan.FromSeconds(0.3)) return 0.2;
        if (IsPicture(after.Text)) return 0.95;
        if (!after.SpaceBefore) return BetweenCharacters(before.Text, after.Text);

        if (before.Point == OwnPoint.Leaning) return Parted;

        // Articles and prepositions are short in most languages, and belong to what follows them.
        if (IsLeading(before)) return 0.9;
        return IsLeading(after) && !after.EndsClause ? 0.45 : 0.6;
    }

    public static bool EndsSentence(string text) => LastMark(text) is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '።' or '։' or '\u037E';

    public static bool EndsClause(string text) =>
        EndsSentence(text) || LastMark(text) is ',' or ';' or ':' or '、' or '，' or '；' or '：' or '،' or '؛' or '—' or '–' or '·' or '\u0387' or '፣';

    /// <summary>An emoji, which illustrates the word before it.</summary>
    public static bool IsPicture(string text) => Rune.GetRuneAt(text, 0) is var first && Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol;

    // A closing quote or bracket hides the mark that counts.
    private static char LastMark(string text)
    {
        var at = text.Length - 1;
        while (at > 0 && (text[at] is '"' or '\'' || char.GetUnicodeCategory(text[at]) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation)) at--;
        return at < 0 ? '\0' : text[at];
    }

    private static bool IsLeading(Piece piece) => piece.ReadingLength <= 3 || LeadingWords.Contains(piece.Text);

    // Japanese words mostly begin where kana end; a break inside kana or inside a compound is the worse one.
    private static double BetweenCharacters(string before, string after)
    {
        Rune.DecodeLastFromUtf16(before, out var last, out _);
        var first = Rune.GetRuneAt(after, 0);
        if (IsHiragana(last) && !IsHiragana(first)) return 0.4;
        return IsHiragana(first) || IsKatakana(last) == IsKatakana(first) && IsKatakana(first) ? 0.95 : 0.7;
    }

    private static bool IsHiragana(Rune rune) => rune.Value is >= 0x3041 and <= 0x309F;

    private static bool IsKatakana(Rune rune) => rune.Value is >= 0x30A0 and <= 0x30FF;
}
