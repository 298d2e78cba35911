namespace TextToVideo.Captions.Layout;

/// <summary>What is never divided: a word, or a part of one too long for a line.</summary>
/// <param name="WordIndex">Of the word that it is from.</param>
/// <param name="Width">In pixels at the design's size.</param>
/// <param name="ReadingLength">See <see cref="CaptionText.ReadingLength"/>.</param>
internal sealed record Piece(string Text, TimeSpan Start, TimeSpan End, bool SpaceBefore, int WordIndex, double Width, double ReadingLength)
{
    public bool IsKey { get; init; }

    public OwnPoint Point { get; init; }

    /// <summary>See <see cref="Speech.TimedWord.EndsLine"/>.</summary>
    public bool EndsLine { get; init; }

    public bool EndsSentence => EndsLine || (Point == OwnPoint.None && BreakCosts.EndsSentence(Text));

    public bool EndsClause => EndsLine || (Point == OwnPoint.None && BreakCosts.EndsClause(Text));

    public CaptionWord ToWord() => new(Text, Start, End, SpaceBefore) { IsKey = IsKey };
}
