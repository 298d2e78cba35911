namespace TextToVideo.Captions.Ass;

/// <param name="WordIndex">Of the line's words; -1 for a blank.</param>
internal sealed record ComposedRun(FontRun Run, int WordIndex, bool IsRightToLeft);
