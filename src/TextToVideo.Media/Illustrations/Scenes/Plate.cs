using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>Words and numbers on cards, all of one look.</summary>
internal static class Plate
{
    public static void White(Drawing drawing, Box box, Palette palette, double corner = 36)
    {
        drawing.Add($"<rect x='{box.X + 6}' y='{box.Y + 12}' width='{box.Width}' height='{box.Height}' rx='{corner}' fill='{palette.Ink}' opacity='.3'/>");
        drawing.Add($"<rect x='{box.X}' y='{box.Y}' width='{box.Width}' height='{box.Height}' rx='{corner}' fill='{Color.White.Mix(palette.Paper, 0.3)}'/>");
    }

    /// <summary>In the video's own colour, for white letters.</summary>
    public static void Tinted(Drawing drawing, Box box, SceneKit kit, double corner = 36)
    {
        drawing.Add($"<rect x='{box.X + 6}' y='{box.Y + 12}' width='{box.Width}' height='{box.Height}' rx='{corner}' fill='{kit.Palette.Ink}' opacity='.3'/>");
        drawing.Add($"<rect x='{box.X}' y='{box.Y}' width='{box.Width}' height='{box.Height}' rx='{corner}' fill='{drawing.Fade(kit.Strong.Lighter(0.03), kit.Strong.Darker(0.08))}'/>");
    }

    /// <summary>One line, as large as fits, in the middle of the box.</summary>
    public static double Line(Drawing drawing, SceneKit kit, string text, Box box, double largest, Color color, CaptionWeight weight = CaptionWeight.Heavy)
    {
        var size = kit.Lettering.Fit(text, weight, Math.Min(largest, box.Height), box.Width);
        drawing.AddRaw(kit.Lettering.Centred(text, weight, size, box.CentreX, box.CentreY + size * 0.36, color));
        return size;
    }
}
