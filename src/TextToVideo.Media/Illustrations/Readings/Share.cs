namespace TextToVideo.Media.Illustrations.Readings;

/// <param name="Value">0 to 1.</param>
/// <param name="Label">Of what; may be empty.</param>
internal sealed record Share(double Value, string Text, string Label);
