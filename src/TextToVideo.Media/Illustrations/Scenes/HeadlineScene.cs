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
        // A rank belongs to the list, an amount to the place that its sentence speaks of.
        var ground = rank is null ? kit.Backdrop : BackdropKind.Studio;
        var layers = new List<SceneLayer> { kit.Ground(ground, figure is null ? null : number.CentreX) };
        if (figure is not null)
        {
            layers.Add(kit.Stand(figure, upright ? room with { Y = room.Y + room.Height * 0.46, Height = room.Height * 0.54 }
                : new Box(onLeft ? number.Right + 40 : room.X, room.Y + room.Height * 0.12, room.Width * (1 - share) - 40, room.Height * 0.88), ground));
        }
        layers.Add(rank is not null ? Rank(kit, rank, number) : AmountSign.Paint(kit, amount!, number, AmountLooks.Of(kit.Brief.Variant, ground, kit.Palette)));
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
}
