using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Branding;

/// <summary>Where in a frame a logo may stand: in its corner of the safe area, never under captions.</summary>
internal static class LogoRoom
{
    public static FrameSize Of(BrandLogo logo, FrameSize frame)
    {
        var width = frame.Width * logo.WidthPercent / 100;

        // A tall logo would otherwise fill the frame from top to bottom.
        var height = Math.Min(width, frame.Height * 0.25);
        return new FrameSize(Even(width), Even(height));
    }

    public static LogoMark Place(BrandLogo logo, LogoPicture picture, CaptionLook captions)
    {
        var frame = captions.Frame;
        var safe = SafeArea.Of(frame);
        var isLeft = logo.Corner is LogoCorner.TopLeft or LogoCorner.BottomLeft;
        var isTop = logo.Corner is LogoCorner.TopLeft or LogoCorner.TopRight;
        var bottom = captions.Style == CaptionStyleName.None ? safe.Bottom : Math.Min(safe.Bottom, CaptionDesign.For(captions).Top);
        var x = isLeft ? safe.Left : safe.Right - picture.Width;
        var y = isTop ? safe.Top : bottom - picture.Height;
        return new LogoMark(picture.Key, Even(Math.Clamp(x, 0, frame.Width - picture.Width)), Even(Math.Clamp(y, 0, frame.Height - picture.Height)), picture.Width, picture.Height);
    }

    private static int Even(double pixels) => Math.Max(0, 2 * (int)Math.Floor(pixels / 2));
}
