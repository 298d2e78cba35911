using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A rank of a list, or an amount: its number, as large as the frame allows, beside what it is about.</summary>
internal sealed class HeadlineScene(WordPictures pictures) : IDesignedScene
{
    public ComposedScene? Compose(SceneKit kit)
    {
        var rank = SpeechForms.Rank(kit.Brief.Text);
        var amount = rank is null && QuantityReader.Find(kit.Brief.Text) is { Kind: QuantityKind.Amount } quantity ? quantity : null;
        if (rank is null && amount is null) return null;
        var (room, upright) = (kit.Room, kit.Stage.IsPortrait);
        var figure = (rank is null ? null : pictures.OfText(kit)) ?? kit.Cast.FirstOrDefault(figure => figure.IsBorrowed);
        var onLeft = kit.Brief.Variant % 4 < 2;
        var share = rank is null ? 0.56 : 0.4;
        var number = figure is null ? room
            : upright ? room with { Height = room.Height * 0.4 }
            : room with { X = onLeft ? room.X : room.X + room.Width * (1 - share), Width = room.Width * share };
        var layers = new List<SceneLayer> { kit.Ground(BackdropKind.Studio, figure is null ? null : number.CentreX) };
        if (figure is not null)
        {
            layers.Add(kit.Place(figure, upright ? room with { Y = room.Y + room.Height * 0.46, Height = room.Height * 0.54 }
                : new Box(onLeft ? number.Right + 40 : room.X, room.Y + room.Height * 0.12, room.Width * (1 - share) - 40, room.Height * 0.8), 0));
        }
        layers.Add(rank is not null ? Rank(kit, rank, number) : Amount(kit, amount!, number));
        var words = rank is not null ? $"Number {rank}" : $"\"{amount!.Text} {amount.Label}".TrimEnd() + "\"";
        return new ComposedScene(layers, $"{words}{(figure is null ? "" : $" with {figure.Words}")}.", figure is null ? [] : [figure.Icon.Name.Set]);
    }

    private static SceneLayer Rank(SceneKit kit, string rank, Box box)
    {
        var drawing = new Drawing();
        var radius = Math.Min(box.Width, box.Height) * 0.46;
        var (x, y) = (box.CentreX, box.CentreY);
        drawing.Add($"<circle cx='{x + 10}' cy='{y + 18}' r='{radius}' fill='{kit.Palette.Ink}' opacity='.3'/>");
        drawing.Add($"<circle cx='{x}' cy='{y}' r='{radius}' fill='{drawing.Fade(kit.Strong.Lighter(0.05), kit.Strong.Darker(0.08))}'/>");
        drawing.Add($"<circle cx='{x}' cy='{y}' r='{radius * 0.88}' fill='none' stroke='{Color.White}' stroke-width='8' opacity='.85'/>");
        Plate.Line(drawing, kit, rank, new Box(x - radius * 0.72, y - radius * 0.72, radius * 1.44, radius * 1.44), radius * 1.35, Color.White);
        return new SceneLayer(drawing, new Box(x - radius - 6, y - radius - 6, 2 * radius + 24, 2 * radius + 34), LayerMotion.Still, 0, 0.2);
    }

    private static SceneLayer Amount(SceneKit kit, Quantity amount, Box box)
    {
        var drawing = new Drawing();
        var size = kit.Lettering.Fit(amount.Text, CaptionWeight.Heavy, 250, box.Width - 110);
        var label = amount.Label.Length == 0 ? 0 : kit.Lettering.Fit(amount.Label, CaptionWeight.Strong, Math.Min(96, size * 0.6), box.Width - 110);
        var width = Math.Min(box.Width, Math.Max(kit.Lettering.Width(amount.Text, CaptionWeight.Heavy, size), label == 0 ? 0 : kit.Lettering.Width(amount.Label, CaptionWeight.Strong, label)) + 110);
        var height = Math.Min(box.Height, size * 1.15 + label * 1.3 + 110);
        var card = new Box(box.CentreX - width / 2, box.CentreY - height / 2, width, height);
        Plate.White(drawing, card, kit.Palette, 44);
        var top = card.Y + 40 + size * 0.86;
        drawing.AddRaw(kit.Lettering.Centred(amount.Text, CaptionWeight.Heavy, size, card.CentreX, top, kit.Palette.Ink));
        drawing.Add($"<rect x='{card.CentreX - 70}' y='{top + size * 0.19}' width='140' height='14' rx='7' fill='{kit.Strong}'/>");
        if (label > 0) drawing.AddRaw(kit.Lettering.Centred(amount.Label, CaptionWeight.Strong, label, card.CentreX, top + size * 0.19 + 22 + label * 1.02, kit.Palette.Ink));
        return new SceneLayer(drawing, card.Grown(20), LayerMotion.Still, 0, 0.25);
    }
}
