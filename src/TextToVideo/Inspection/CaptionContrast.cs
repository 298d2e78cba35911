namespace TextToVideo.Inspection;

/// <summary>How well the letters of a caption stand out where they stand out least.</summary>
/// <param name="Ratio">Of the letters to what is next to them, after WCAG 2: 1 to 21.</param>
public sealed record CaptionContrast(double Seconds, double Ratio);
