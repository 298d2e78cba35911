namespace TextToVideo.Media.Illustrations.Readings;

/// <summary>From one amount to another.</summary>
/// <param name="FromText">As it is shown: `900`, `$5`.</param>
/// <param name="FromUnit">What follows the first number: `million`, `%`; may be empty.</param>
/// <param name="ToUnit">What follows the second.</param>
internal sealed record Change(double From, double To, string FromText, string ToText, string FromUnit, string ToUnit);
