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

    /// <summary>Highest pixel that as many lines as there may be reach.</summary>
    public double Top => Bottom - (MaxLines * 1.4 * Em);

    /// <summary>Around the letters.</summary>
    public required double Outline { get; init; }

    public required double Blur { get; init; }

    /// <summary>Between the letters and the edge of the box behind them.</summary>
    public required double Padding { get; init; }

    /// <summary>Set in capitals.</summary>
    public required bool IsUpperCase { get; init; }

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
            (CaptionStyleName.Punch, Shape.Tall) => (0.105, CaptionWeight.Heavy, 2, 13, 0.5),
            (CaptionStyleName.Punch, _) => (0.092, CaptionWeight.Heavy, 2, 16, 0.5),
            (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, Shape.Tall) => (0.084, CaptionWeight.Strong, 2, 22, 0.7),
            (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, Shape.Square) => (0.068, CaptionWeight.Strong, 2, 24, 0.7),
            (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, _) => (0.062, CaptionWeight.Strong, 2, 28, 0.7),
            (CaptionStyleName.Cinema, Shape.Wide) => (0.05, CaptionWeight.Light, 2, 40, 0.7),
            (CaptionStyleName.Cinema, _) => (0.058, CaptionWeight.Light, 2, 40, 0.7),
            (_, Shape.Wide) => (0.047, CaptionWeight.Text, 2, 42, 0.7),
            _ => (0.055, CaptionWeight.Text, 2, 42, 0.7),
        };
        var outline = side * em * OutlineEm(look.Style);
        var padding = side * em * PaddingEm(look.Style);
        return new CaptionDesign
        {
            Em = side * em,
            Weight = weight,
            MaxLines = lines,
            MaxWidth = safe.Width - (4 * outline) - (2 * padding),
            MaxReadingLength = length,
            SmallestScale = smallest,
            CentreX = safe.Left + (safe.Width / 2),
            Bottom = BottomOf(look.Style, shape, safe, frame) - padding,
            Outline = outline,
            Blur = outline * 0.5,
            Padding = padding,
            IsUpperCase = look.Style == CaptionStyleName.Punch,
        };
    }

    // Wide enough to part white letters from a white picture, narrow enough to keep the holes of letters open. Boxes part
    // them already, and a film's letters have their glow.
    private static double OutlineEm(CaptionStyleName style) => style switch
    {
        CaptionStyleName.Boxed => 0.01,
        CaptionStyleName.Cinema => 0.03,
        _ => 0.09,
    };

    // A box that only some pictures need takes its room from the safe area's own margin.
    private static double PaddingEm(CaptionStyleName style) => style switch
    {
        CaptionStyleName.Boxed => 0.5,
        CaptionStyleName.Pill => 0.3,
        _ => 0,
    };

    // In a short the eye rests above the app's own title and buttons; big letters stay below the feet of drawn figures, at 62 %
    // of tall frames and 73.5 % of others, even with two lines of writing that is as high as Arabic.
    private static double BottomOf(CaptionStyleName style, Shape shape, SafeArea safe, FrameSize frame) => (style, shape) switch
    {
        (CaptionStyleName.BigWord, Shape.Tall) => frame.Height * 0.76,
        (CaptionStyleName.Punch, Shape.Tall) => frame.Height * 0.775,
        (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, Shape.Tall) => frame.Height * 0.755,
        (CaptionStyleName.BigWord, _) => frame.Height * 0.92,
        (CaptionStyleName.Punch, _) => frame.Height * 0.945,
        (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, Shape.Square) => frame.Height * 0.945,
        (CaptionStyleName.Highlight or CaptionStyleName.Karaoke or CaptionStyleName.Pill, _) => frame.Height * 0.91,
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
