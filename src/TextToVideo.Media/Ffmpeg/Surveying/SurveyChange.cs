namespace TextToVideo.Media.Ffmpeg.Surveying;

/// <summary>How a frame differs from another.</summary>
/// <param name="Mean">Difference of a pixel on average, in levels of 255.</param>
/// <param name="Most">Of any pixel.</param>
/// <param name="Share">Of the pixels that are clearly others.</param>
internal readonly record struct SurveyChange(double Mean, int Most, double Share)
{
    private const double StillMean = 0.35;
    private const int StillMost = 6;

    // Levels of 255 between two pictures that have nothing in common: 30 to 80.
    private const double OtherPicture = 16;
    private const double OtherShare = 0.5;

    public bool IsStill => Mean < StillMean && Most <= StillMost;

    public bool IsOtherPicture => Mean > OtherPicture && Share > OtherShare;

    /// <summary>0 to 9: each step is about half as much again, as eyes judge motion.</summary>
    public int Pace => (int)Math.Clamp(Math.Round(2.2 * Math.Log2(1 + Mean)), 0, 9);
}
