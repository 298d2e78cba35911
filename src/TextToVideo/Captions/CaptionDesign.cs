using TextToVideo.Rendering;

namespace TextToVideo.Captions;

/// <summary>The measures of a caption style in one frame, in pixels. Sizes follow the frame's short side, so that every quality looks the same.</summary>
internal sealed record CaptionDesign
{
    /// <summary>Size of the letters: one em.</summary>
    public required double Em { get; init; }

    public required CaptionWeight Weight { get; init; }

    public required int MaxLines { get; init; }

    /// <summary>Of a line, letters alone.</summary>
    public required double MaxWidth { get; init; }

    /// <summary>Of a line, see <see cref="CaptionText.ReadingLength"/>.</summary>
    public required double MaxReadingLength { get; init; }

    /// <summary>Below this share of its size a line is not shrunk; its words are cut instead.</summary>
    public required double SmallestScale { get; init; }

    /// <summary>Middle of every line.</summary>
    public required double CentreX { get; init; }

    /// <summary>Lowest pixel that letters may touch.</summary>
    public required double Bottom { get; init; }

    /// <summary>Around the letters.</summary>
    public required double Outline { get; init; }

    public required double Blur { get; init; }

    // Wide enough to part white letters from a white picture, narrow enough to keep the holes of letters open.
    private const double OutlineEm = 0.09;

    public static CaptionDesign For(CaptionLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var frame = look.Frame;
        var side = frame.ShortSide;
        var shape = ShapeOf(frame);
        var safe = SafeArea.Of(frame);
        var (em, weight, lines, length, smallest) = (look.Style, shape) switch
        {
            (CaptionStyleName.BigWord, Shape.Tall) => (0.165, CaptionWeight.Heavy, 1, 14, 0.4),
            (CaptionStyleName.BigWord, _) => (0.15, CaptionWeight.Heavy, 1, 14, 0.4),
            (CaptionStyleName.Highlight, Shape.Tall) => (0.084, CaptionWeight.Strong, 2, 22, 0.7),
            (CaptionStyleName.Highlight, Shape.Square) => (0.068, CaptionWeight.Strong, 2, 24, 0.7),
            (CaptionStyleName.Highlight, _) => (0.062, CaptionWeight.Strong, 2, 28, 0.7),
            (_, Shape.Wide) => (0.047, CaptionWeight.Text, 2, 42, 0.7),
            _ => (0.055, CaptionWeight.Text, 2, 42, 0.7),
        };
        var outline = side * em * OutlineEm;
        return new CaptionDesign
        {
            Em = side * em,
            Weight = weight,
            MaxLines = lines,
            MaxWidth = safe.Width - (4 * outline),
            MaxReadingLength = length,
            SmallestScale = smallest,
            CentreX = safe.Left + (safe.Width / 2),
            Bottom = BottomOf(look.Style, shape, safe, frame),
            Outline = outline,
            Blur = outline * 0.5,
        };
    }

    // In a short the eye rests above the app's own title and buttons; big words take the lower third.
    private static double BottomOf(CaptionStyleName style, Shape shape, SafeArea safe, FrameSize frame) => (style, shape) switch
    {
        (CaptionStyleName.BigWord, Shape.Tall) => frame.Height * 0.72,
        (CaptionStyleName.Highlight, Shape.Tall) => frame.Height * 0.76,
        (CaptionStyleName.BigWord, _) => frame.Height * 0.86,
        (CaptionStyleName.Highlight, _) => frame.Height * 0.91,
        _ => safe.Bottom,
    };

    private static Shape ShapeOf(FrameSize frame) =>
        frame.Width * 5 > frame.Height * 6 ? Shape.Wide : frame.Height * 5 > frame.Width * 6 ? Shape.Tall : Shape.Square;

    private enum Shape
    {
        Wide,
        Square,
        Tall,
    }
}
