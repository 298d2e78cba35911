using System.Text;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Shows a figure: ring, bars, large number or calendar leaf, on a white panel.</summary>
internal sealed class QuantityCard(Lettering lettering, Palette palette)
{
    private const double Corner = 40;

    private readonly StringBuilder _body = new();

    private Color Strong => palette.Accent.WithLightness(Math.Min(palette.Accent.L, 0.66));

    private Color Text => palette.Ink.Mix(palette.SkyTop, 0.15);

    private Color Track => palette.SkyMiddle.Mix(Color.White, 0.62);

    public Card Paint(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Share => Ring(quantity),
        QuantityKind.Multiple => Bars(quantity),
        QuantityKind.Year => Leaf(quantity),
        _ => Number(quantity),
    };

    /// <summary>A word as a number is shown.</summary>
    public Card PaintWord(string word) => Number(new Quantity(QuantityKind.Amount, 0, word, ""));

    private Card Ring(Quantity quantity)
    {
        const double side = 460, middle = side / 2, radius = 158, width = 50;
        Panel(side, side);
        var length = 2 * Math.PI * radius;
        Add($"<circle cx='{middle}' cy='{middle}' r='{radius}' fill='none' stroke='{Track}' stroke-width='{width}'/>");
        if (quantity.Value >= 1)
        {
            Add($"<circle cx='{middle}' cy='{middle}' r='{radius}' fill='none' stroke='{Strong}' stroke-width='{width}'/>");
        }
        else
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * quantity.Value - Math.PI / 2);
            var large = quantity.Value > 0.5 ? 1 : 0;
            // Round ends would close the gap of a nearly full ring.
            var cap = length * (1 - quantity.Value) > 1.6 * width ? "round" : "butt";
            Add($"<path d='M{middle} {middle - radius}A{radius} {radius} 0 {large} 1 {Drawing.Number(middle + radius * cos)} {Drawing.Number(middle + radius * sin)}' fill='none' stroke='{Strong}' stroke-width='{width}' stroke-linecap='{cap}'/>");
        }
        var size = lettering.Fit(quantity.Text, CaptionWeight.Heavy, 104, 2 * radius - width - 26);
        _body.Append(lettering.Centred(quantity.Text, CaptionWeight.Heavy, size, middle, middle + size * 0.35, Text));
        return Done(side, side, quantity);
    }

    private Card Bars(Quantity quantity)
    {
        const double width = 470, height = 460, foot = height - 66, tallest = 250;
        Panel(width, height);
        // Beyond eight times, the small bar would vanish; it keeps a visible stub.
        var small = Math.Max(tallest / Math.Min(quantity.Value, 8), 26);
        Add($"<rect x='96' y='{Drawing.Number(foot - small)}' width='112' height='{Drawing.Number(small)}' rx='14' fill='{palette.Second.Mix(Color.White, 0.25)}'/>");
        Add($"<rect x='262' y='{foot - tallest}' width='112' height='{tallest}' rx='14' fill='{Strong}'/>");
        Add($"<rect x='56' y='{foot}' width='{width - 112}' height='9' rx='4.5' fill='{Track}'/>");
        var size = lettering.Fit(quantity.Text, CaptionWeight.Heavy, 92, 200);
        _body.Append(lettering.Centred(quantity.Text, CaptionWeight.Heavy, size, 318, foot - tallest - 28, Text));
        _body.Append(lettering.Centred("1×", CaptionWeight.Strong, 46, 152, foot - small - 22, Text, 0.6));
        return Done(width, height, quantity);
    }

    private Card Number(Quantity quantity)
    {
        const double most = 640;
        var size = lettering.Fit(quantity.Text, CaptionWeight.Heavy, 150, most);
        var label = quantity.Label;
        var labelSize = label.Length == 0 ? 0 : lettering.Fit(label, CaptionWeight.Text, 58, most);
        var width = Math.Max(340, Math.Max(lettering.Width(quantity.Text, CaptionWeight.Heavy, size), label.Length == 0 ? 0 : lettering.Width(label, CaptionWeight.Text, labelSize)) + 110);
        var height = 96 + size + (label.Length == 0 ? 24 : labelSize + 40);
        Panel(width, height);
        var baseline = 66 + size * 0.84;
        _body.Append(lettering.Centred(quantity.Text, CaptionWeight.Heavy, size, width / 2, baseline, Text));
        Add($"<rect x='{Drawing.Number(width / 2 - 46)}' y='{Drawing.Number(baseline + 26)}' width='92' height='11' rx='5.5' fill='{Strong}'/>");
        if (label.Length > 0)
            _body.Append(lettering.Centred(label, CaptionWeight.Text, labelSize, width / 2, baseline + 48 + labelSize, Text, 0.75));
        return Done(width, height, quantity);
    }

    private Card Leaf(Quantity quantity)
    {
        const double width = 430, height = 330;
        Panel(width, height);
        Add($"<path d='M0 96V{Corner}A{Corner} {Corner} 0 0 1 {Corner} 0H{width - Corner}A{Corner} {Corner} 0 0 1 {width} {Corner}V96Z' fill='{Strong}'/>");
        foreach (var x in (double[])[width * 0.26, width * 0.74])
            Add($"<circle cx='{Drawing.Number(x)}' cy='48' r='17' fill='{palette.Ink}' opacity='.35'/><rect x='{Drawing.Number(x - 9)}' y='-26' width='18' height='78' rx='9' fill='{Track}'/>");
        var size = lettering.Fit(quantity.Text, CaptionWeight.Heavy, 140, width - 60);
        _body.Append(lettering.Centred(quantity.Text, CaptionWeight.Heavy, size, width / 2, 212 + size * 0.36, Text));
        return Done(width, height, quantity);
    }

    private void Panel(double width, double height)
    {
        Add($"<rect x='7' y='13' width='{Drawing.Number(width)}' height='{Drawing.Number(height)}' rx='{Corner}' fill='{palette.Ink}' opacity='.28'/>");
        Add($"<rect width='{Drawing.Number(width)}' height='{Drawing.Number(height)}' rx='{Corner}' fill='{Color.White.Mix(palette.Paper, 0.3)}'/>");
    }

    private void Add(FormattableString element) => _body.Append(FormattableString.Invariant(element));

    private Card Done(double width, double height, Quantity quantity) =>
        new(_body.ToString(), width, height, true, $"{quantity.Text} {quantity.Label}".TrimEnd());
}
