using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A number with what is counted, as large as its box allows.</summary>
internal static class AmountSign
{
    private const double Padding = 55;

    /// <summary>Of the number's size, below its base line: a comma hangs so far down.</summary>
    private const double UnderComma = 0.27;

    public static SceneLayer Paint(SceneKit kit, Quantity amount, Box box, AmountLook look)
    {
        var (size, label) = Sizes(kit.Lettering, amount, box);
        var width = Math.Min(box.Width, Math.Max(kit.Lettering.Width(amount.Text, CaptionWeight.Heavy, size), label == 0 ? 0 : kit.Lettering.Width(amount.Label, CaptionWeight.Strong, label)) + (2 * Padding));
        var height = Math.Min(box.Height, Height(size, label));
        var card = new Box(box.CentreX - width / 2, box.CentreY - height / 2, width, height);
        var drawing = new Drawing();
        if (look == AmountLook.Paper) Plate.White(drawing, card, kit.Palette, 44);
        if (look == AmountLook.Tinted) Plate.Tinted(drawing, card, kit, 44);
        var baseline = card.Y + Padding - 8 + size * 0.76;
        Line(amount.Text, CaptionWeight.Heavy, size, baseline);
        var bar = look == AmountLook.Tinted ? Color.White : kit.Strong;
        drawing.Add($"<rect x='{card.CentreX - 70}' y='{baseline + size * UnderComma}' width='140' height='14' rx='7' fill='{bar}'/>");
        if (label > 0) Line(amount.Label, CaptionWeight.Strong, label, baseline + size * UnderComma + 26 + label * 0.94);
        return new SceneLayer(drawing, card.Grown(20), LayerMotion.Still, 0, 0.25);

        void Line(string text, CaptionWeight weight, double letters, double y)
        {
            if (look == AmountLook.Bare) drawing.AddRaw(kit.Lettering.Centred(text, weight, letters, card.CentreX + letters * 0.03, y + letters * 0.045, kit.Palette.Ink, 0.45));
            drawing.AddRaw(kit.Lettering.Centred(text, weight, letters, card.CentreX, y, look == AmountLook.Paper ? kit.Palette.Ink : Color.White));
        }
    }

    private static (double Number, double Label) Sizes(Lettering lettering, Quantity amount, Box box)
    {
        var room = box.Width - (2 * Padding);
        var size = lettering.Fit(amount.Text, CaptionWeight.Heavy, 250, room);
        var label = amount.Label.Length == 0 ? 0 : lettering.Fit(amount.Label, CaptionWeight.Strong, Math.Min(96, size * 0.6), room);
        // Low boxes, as in tall frames: both lines shrink, neither leaves the card.
        var shrink = Math.Min(1, (box.Height - Fixed(label)) / (Height(size, label) - Fixed(label)));
        return (size * shrink, label * shrink);
    }

    private static double Height(double size, double label) => Fixed(label) + size * (0.76 + UnderComma) + label * 1.2;

    private static double Fixed(double label) => (2 * Padding) + (label > 0 ? 18 : 0);
}
