using TextToVideo.Rendering;

namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>
/// The frame in drawing units: its shorter side is 1000, so that a picture is composed once for all sizes.
/// </summary>
internal sealed class Stage
{
    public Stage(FrameSize frame)
    {
        Frame = frame;
        PixelsPerUnit = frame.ShortSide / 1000.0;
        Width = frame.Width / PixelsPerUnit;
        Height = frame.Height / PixelsPerUnit;
        var (horizon, feet, captionTop, captionBottom) = frame.IsPortrait ? (0.53, 0.62, 0.645, 0.82) : (0.585, 0.735, 0.755, 0.97);
        Horizon = horizon * Height;
        FeetY = feet * Height;
        CaptionZone = new Box(0, captionTop * Height, Width, (captionBottom - captionTop) * Height);
    }

    /// <summary>How far backdrops reach beyond the frame on each side, for their motion.</summary>
    public const double Margin = 26;

    public FrameSize Frame { get; }

    public double PixelsPerUnit { get; }

    public double Width { get; }

    public double Height { get; }

    public bool IsPortrait => Frame.IsPortrait;

    public bool IsWide => Width > 1.3 * Height;

    public double Horizon { get; }

    /// <summary>Where the chief figure stands.</summary>
    public double FeetY { get; }

    /// <summary>Kept calm: captions are read here.</summary>
    public Box CaptionZone { get; }

    public Box Whole => new Box(0, 0, Width, Height).Grown(Margin);
}
