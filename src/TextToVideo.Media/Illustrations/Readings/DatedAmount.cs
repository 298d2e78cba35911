namespace TextToVideo.Media.Illustrations.Readings;

/// <param name="Text">As it is shown: `50%`, `$5`.</param>
/// <param name="When">`1950`, `today`; may be empty.</param>
internal sealed record DatedAmount(double Value, string Text, string When);
