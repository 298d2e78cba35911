using TextToVideo.Rendering;

namespace TextToVideo.Captions;

/// <summary>The part of a frame where captions may stand, in pixels.</summary>
/// <remarks>
/// Wide: 5 % on each side, the title-safe area of EBU R 95 and SMPTE ST 2046-1. Tall: what Shorts, Reels and TikTok leave
/// free of their titles, buttons and bars (<see cref="ShortsApp"/>); the left is kept as free as the right, because captions
/// off centre look like a mistake.
/// </remarks>
public readonly record struct SafeArea(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static SafeArea Of(FrameSize frame)
    {
        var ratio = (double)frame.Width / frame.Height;
        var (side, top, bottom) = ratio switch
        {
            > 1.2 => (0.05, 0.05, 0.05),
            < 1 / 1.2 => (ShortsApp.All.Max(app => app.Right), ShortsApp.All.Max(app => app.Top), ShortsApp.All.Max(app => app.Bottom)),
            _ => (0.06, 0.06, 0.06),
        };
        return new SafeArea(frame.Width * side, frame.Height * top, frame.Width * (1 - side), frame.Height * (1 - bottom));
    }
}
