namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>From one amount to another.</summary>
/// <param name="Unit">What follows the second number: `million`, `%`; may be empty.</param>
internal sealed record Change(double From, double To, string FromText, string ToText, string Unit);
