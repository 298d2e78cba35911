namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <param name="Mean">Difference of a pixel on average, in levels of 255.</param>
/// <param name="Most">Of any pixel.</param>
/// <param name="Share">Of the pixels that are clearly others.</param>
internal readonly record struct FrameChange(double Mean, int Most, double Share);
