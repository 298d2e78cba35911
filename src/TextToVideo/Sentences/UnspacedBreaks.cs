using System.Text;
using TextToVideo.Speech;

namespace TextToVideo.Sentences;

/// <summary>How Chinese and Japanese may be cut between two of their characters.</summary>
internal static class UnspacedBreaks
{
    /// <param name="unit">A character with the marks that stay with it, or whatever else stands beside one: a number, a Latin word, an emoji.</param>
    public static BreakKind Between(ReadOnlySpan<char> unit, ReadOnlySpan<char> next)
    {
        var open = SentenceMarks.TrimClosers(unit);
        if (open.Length == 0) return BreakKind.Character;
        var last = open[^1];
        if (SentenceMarks.IsTerminator(last) && last != '.')
        {
            // 「行く！」と言った: the quoted sentence is part of a longer one.
            return open.Length < unit.Length && next[0] is 'と' or 'っ' ? BreakKind.Clause : BreakKind.Sentence;
        }
        if (SentenceMarks.IsStrong(last)) return BreakKind.StrongClause;
        if (SentenceMarks.IsWeak(last)) return BreakKind.Clause;
        return IsWordEnd(unit, next) ? BreakKind.Word : BreakKind.Character;
    }

    // Japanese words end in hiragana and begin with another script; in Chinese the commonest particles end a word.
    private static bool IsWordEnd(ReadOnlySpan<char> unit, ReadOnlySpan<char> next)
    {
        Rune.DecodeLastFromUtf16(unit, out var last, out _);
        Rune.DecodeFromUtf16(next, out var first, out _);
        return (IsHiragana(last) && !IsHiragana(first)) || last.Value is '的' or '了' || (!UnspacedWriting.IsCharacter(last) && Rune.IsLetterOrDigit(last));
    }

    private static bool IsHiragana(Rune rune) => rune.Value is >= 0x3041 and <= 0x309F;
}
