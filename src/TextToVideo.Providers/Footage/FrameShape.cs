using TextToVideo.Rendering;

namespace TextToVideo.Providers.Footage;

/// <summary>Frames as stock libraries tell them apart.</summary>
internal static class FrameShape
{
    // Wider than this against its height is landscape for a library; 4:5 and 1:1 find most among square clips.
    private const double SquareTolerance = 1.2;

    public static bool IsLandscape(this FrameSize frame) => frame.Width > frame.Height * SquareTolerance;

    public static bool IsUpright(this FrameSize frame) => frame.Height > frame.Width * SquareTolerance;
}
