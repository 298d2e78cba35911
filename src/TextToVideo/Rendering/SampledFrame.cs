namespace TextToVideo.Rendering;

/// <summary>A frame that was looked at while the thumbnail was chosen.</summary>
/// <param name="Brightness">Mean luma, 0 to 1.</param>
/// <param name="Hash">See <see cref="Inspection.PictureHash"/>, of the part above the captions; empty where it is one flat colour.</param>
public sealed record SampledFrame(double Seconds, double Brightness, string Hash);
