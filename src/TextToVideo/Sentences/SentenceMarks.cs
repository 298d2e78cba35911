namespace TextToVideo.Sentences;

/// <summary>Punctuation by what it does, in all scripts.</summary>
internal static class SentenceMarks
{
    private const string Terminators = ".!?…‼⁇⁈⁉。！？｡．؟۔।॥።፧།༎។၊။։‽";
    private const string StrongMarks = ";:—–；：؛፤⸺";
    private const string WeakMarks = ",،、，､፣";
    private const string Closers = "\"'”’»›)]}」』】）〉》］｝〕*_~`";
    private const string Openers = "\"'“‘„«‹([{「『【（〈《［｛〔¿¡*_";

    public static bool IsTerminator(char c) => Terminators.Contains(c, StringComparison.Ordinal);

    public static bool IsStrong(char c) => StrongMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsWeak(char c) => WeakMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal);

    public static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> chunk) => chunk.TrimEnd(Closers);

    public static ReadOnlySpan<char> TrimOpeners(ReadOnlySpan<char> chunk) => chunk.TrimStart(Openers);

    /// <summary>Without any mark at either end.</summary>
    public static ReadOnlySpan<char> Core(ReadOnlySpan<char> chunk)
    {
        while (chunk.Length > 0 && !char.IsLetterOrDigit(chunk[0]) && !char.IsSurrogate(chunk[0])) chunk = chunk[1..];
        while (chunk.Length > 0 && !char.IsLetterOrDigit(chunk[^1]) && !char.IsSurrogate(chunk[^1]) && !IsCombining(chunk[^1])) chunk = chunk[..^1];
        return chunk;
    }

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
