using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>All that a backdrop is painted with.</summary>
/// <param name="focus">Where the chief figure is, across the frame, in drawing units.</param>
internal sealed class Scenery(Stage stage, Palette palette, Dice dice, double focus)
{
    public Stage Stage { get; } = stage;

    public Palette Palette { get; } = palette;

    public Dice Dice { get; } = dice;

    public double Focus { get; } = focus;

    public Drawing Drawing { get; } = new();

    /// <summary>The frame and its margin of motion.</summary>
    public Box Area { get; } = stage.Whole;

    /// <summary>A place across the frame, 0 left to 1 right.</summary>
    public double X(double share) => Stage.Width * share;

    /// <summary>A height in the part above the horizon, 0 top to 1 horizon.</summary>
    public double SkyY(double share) => Stage.Horizon * share;

    public void Fill(string paint) =>
        Drawing.Add($"<rect x='{Area.X}' y='{Area.Y}' width='{Area.Width}' height='{Area.Height}' fill='{paint}'/>");

    /// <summary>From a level down to the bottom.</summary>
    public void Below(double level, string paint) =>
        Drawing.Add($"<rect x='{Area.X}' y='{level}' width='{Area.Width}' height='{Area.Bottom - level}' fill='{paint}'/>");

    public void Path(string data, Color color, double opacity = 1) => Path(data, color.ToString(), opacity);

    public void Path(string data, string paint, double opacity = 1)
    {
        if (opacity < 1)
            Drawing.Add($"<path d='{data}' fill='{paint}' opacity='{opacity}'/>");
        else
            Drawing.Add($"<path d='{data}' fill='{paint}'/>");
    }

    public void Circle(double x, double y, double radius, Color color, double opacity = 1) =>
        Ellipse(x, y, radius, radius, color.ToString(), opacity);

    public void Ellipse(double x, double y, double radiusX, double radiusY, Color color, double opacity = 1) =>
        Ellipse(x, y, radiusX, radiusY, color.ToString(), opacity);

    public void Ellipse(double x, double y, double radiusX, double radiusY, string paint, double opacity = 1)
    {
        if (opacity < 1)
            Drawing.Add($"<ellipse cx='{x}' cy='{y}' rx='{radiusX}' ry='{radiusY}' fill='{paint}' opacity='{opacity}'/>");
        else
            Drawing.Add($"<ellipse cx='{x}' cy='{y}' rx='{radiusX}' ry='{radiusY}' fill='{paint}'/>");
    }

    public void Rect(double x, double y, double width, double height, string paint, double corner = 0, double opacity = 1) =>
        Drawing.Add($"<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='{corner}' fill='{paint}' opacity='{opacity}'/>");

    public void Rect(double x, double y, double width, double height, Color color, double corner = 0, double opacity = 1) =>
        Rect(x, y, width, height, color.ToString(), corner, opacity);

    public void Line(string data, Color color, double width, double opacity = 1) =>
        Drawing.Add($"<path d='{data}' fill='none' stroke='{color}' stroke-width='{width}' stroke-linecap='round' stroke-linejoin='round' opacity='{opacity}'/>");
}
