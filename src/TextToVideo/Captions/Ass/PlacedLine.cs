namespace TextToVideo.Captions.Ass;

/// <param name="Index">Of the cue's lines.</param>
/// <param name="Baseline">In pixels from the top of the frame.</param>
internal sealed record PlacedLine(ComposedLine Line, int Index, double Baseline);
