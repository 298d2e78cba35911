namespace TextToVideo.Captions;

/// <summary>One line of a caption, in reading order.</summary>
public sealed record CaptionLine(IReadOnlyList<CaptionWord> Words)
{
    /// <summary>As read: words with what stands between them.</summary>
    public string Text => string.Concat(Words.Select((word, i) => i > 0 && word.SpaceBefore ? " " + word.Text : word.Text));

    internal CaptionLine Shift(TimeSpan by) => new([.. Words.Select(w => w with { Start = w.Start + by, End = w.End + by })]);
}
