namespace TextToVideo.Captions.Ass;

/// <summary>A stretch of one class inside one word, or the blank before a word.</summary>
/// <param name="WordIndex">Of the line's words; -1 for a blank.</param>
internal sealed record BidiItem(string Text, int WordIndex, BidiClass Class)
{
    /// <summary>Odd: right to left (Unicode standard annex 9).</summary>
    public int Level { get; init; }

    public bool IsRightToLeft => Level % 2 == 1 && Class == BidiClass.Right;
}
