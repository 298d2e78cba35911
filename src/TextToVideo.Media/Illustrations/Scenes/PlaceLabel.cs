using System.Globalization;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A flag and a name on a white tag, its tip at the place.</summary>
internal sealed class PlaceLabel
{
    private const double Tip = 26;
    private const double FlagRatio = 4.0 / 3;

    private readonly Place _place;
    private readonly Icon? _flag;
    private readonly double _letters;

    public PlaceLabel(Place place, Icon? flag, (double X, double Y) at, double height, Lettering lettering, Box room)
    {
        (_place, _flag, At) = (place, flag, at);
        _letters = lettering.Fit(place.Name, CaptionWeight.Heavy, height * 0.46, room.Width * 0.62);
        var width = (flag is null ? 0 : height * 0.62 * FlagRatio + height * 0.18) + lettering.Width(place.Name, CaptionWeight.Heavy, _letters) + height * 0.5;
        Tag = new Box(Math.Clamp(at.X - width / 2, room.X, Math.Max(room.X, room.Right - width)), Math.Clamp(at.Y - Tip - height, room.Y, room.Bottom - height), width, height);
    }

    public (double X, double Y) At { get; }

    public Box Tag { get; private set; }

    /// <summary>Upwards, or downwards where there is no room, until it lies on none of the others.</summary>
    public void Avoid(IEnumerable<PlaceLabel> others, Box room)
    {
        foreach (var other in others.OrderByDescending(label => label.Tag.Y))
        {
            var (mine, its) = (Tag, other.Tag.Grown(10));
            if (mine.X > its.Right || mine.Right < its.X || mine.Y > its.Bottom || mine.Bottom < its.Y) continue;
            var up = its.Y - mine.Height;
            Tag = mine with { Y = up >= room.Y ? up : Math.Min(its.Bottom, room.Bottom - mine.Height) };
        }
    }

    public (Drawing Drawing, Box Part) Paint(Lettering lettering, Palette palette)
    {
        var drawing = new Drawing();
        var (tag, paper) = (Tag, Color.White);
        var foot = Math.Clamp(At.X, tag.X + 30, tag.Right - 30);
        drawing.Add($"<rect x='{tag.X + 4}' y='{tag.Y + 9}' width='{tag.Width}' height='{tag.Height}' rx='{tag.Height * 0.28}' fill='{palette.Ink}' opacity='.35'/>");
        drawing.Add($"<path d='M{foot - 18} {tag.CentreY}L{At.X} {At.Y}L{foot + 18} {tag.CentreY}Z' fill='{paper}'/>");
        drawing.Add($"<rect x='{tag.X}' y='{tag.Y}' width='{tag.Width}' height='{tag.Height}' rx='{tag.Height * 0.28}' fill='{paper}'/>");
        if (_place.City is not null)
            drawing.Add($"<circle cx='{At.X}' cy='{At.Y}' r='13' fill='{palette.Ink}'/><circle cx='{At.X}' cy='{At.Y}' r='7' fill='{paper}'/>");
        var x = tag.X + tag.Height * 0.25;
        if (_flag is not null) x = Flag(drawing, _flag, x, palette) + tag.Height * 0.18;
        var width = tag.Right - tag.Height * 0.25 - x;
        drawing.AddRaw(lettering.Centred(_place.Name, CaptionWeight.Heavy, _letters, x + width / 2, tag.CentreY + _letters * 0.36, palette.Ink));
        return (drawing, tag.Grown(16).Union(new Box(At.X - 16, At.Y - 16, 32, 32)));
    }

    private double Flag(Drawing drawing, Icon flag, double x, Palette palette)
    {
        var (height, y) = (Tag.Height * 0.62, Tag.Y + Tag.Height * 0.19);
        var (width, id) = (height * FlagRatio, drawing.NewId());
        drawing.Define($"<clipPath id=\"{id}\"><rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" rx=\"8\"/></clipPath>");
        drawing.AddRaw(string.Create(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#{id})\"><svg x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(flag.View.Width)} {Number(flag.View.Height)}\" preserveAspectRatio=\"none\">{flag.Body}</svg></g>"));
        drawing.Add($"<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='8' fill='none' stroke='{palette.Ink}' stroke-width='2' opacity='.25'/>");
        return x + width;
    }
}
