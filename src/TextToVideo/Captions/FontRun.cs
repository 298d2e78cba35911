namespace TextToVideo.Captions;

/// <summary>Text that one font draws.</summary>
/// <param name="WidthEm">Sum of the advance widths at a size of 1, the font's scale included. Kerning and joined forms make the drawn text narrower, hardly ever wider.</param>
public sealed record FontRun(string Text, CaptionFont Font, double WidthEm);
