namespace TextToVideo.Media.Illustrations.Readings;

/// <param name="Text">As it is shown: `50%`, `$5`.</param>
/// <param name="Below">`1950`, `today`; else its unit, such as `dollars`; may be empty.</param>
internal sealed record DatedAmount(double Value, string Text, string Below);
