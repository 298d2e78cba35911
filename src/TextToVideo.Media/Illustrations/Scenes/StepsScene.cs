using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A process or an enumeration: three or four cards that come one after the other, with arrows where one leads to the next.</summary>
internal sealed class StepsScene(WordPictures pictures) : IDesignedScene
{
    private const double Gap = 56;

    public ComposedScene? Compose(SceneKit kit)
    {
        if (SpeechForms.Steps(kit.Brief.Text) is not { } list) return null;
        var figures = list.Steps.Select(step => pictures.Find(step, kit)).ToArray();
        // Three bare words in a row are said better by the captions.
        if (!list.IsProcess && figures.Count(figure => figure is not null) < list.Steps.Count) return null;
        var distinct = figures.OfType<Figure>().DistinctBy(figure => figure.Icon.Name).Count() == figures.Length;
        var layers = new List<SceneLayer> { kit.Ground(BackdropKind.Studio) };
        for (var i = 0; i < list.Steps.Count; i++)
            layers.Add(Card(kit, list, i, distinct ? figures[i] : null));
        return new ComposedScene(layers, $"{(list.IsProcess ? "Steps" : "Cards")}: {string.Join(", ", list.Steps)}.", distinct ? [.. figures.Select(figure => figure!.Icon.Name.Set)] : []);
    }

    private static SceneLayer Card(SceneKit kit, StepList list, int index, Figure? figure)
    {
        var (room, count, upright) = (kit.Room, list.Steps.Count, kit.Stage.IsPortrait);
        var side = upright ? (room.Height - Gap * (count - 1)) / count : Math.Min(400, (room.Width - Gap * (count - 1)) / count);
        var card = upright
            ? new Box(room.X + room.Width * 0.06, room.Y + index * (side + Gap), room.Width * 0.88, side)
            : new Box(kit.Stage.Width / 2 - (count * side + (count - 1) * Gap) / 2 + index * (side + Gap), room.CentreY - side * 0.6, side, side * 1.2);
        var drawing = new Drawing();
        var part = card.Grown(20);
        if (list.IsProcess && index > 0)
        {
            var (x, y) = upright ? (card.CentreX, card.Y - Gap / 2) : (card.X - Gap / 2, card.CentreY);
            drawing.Add($"<path d='M-13 -22L13 0L-13 22' transform='translate({x} {y}) rotate({(upright ? 90 : 0)})' fill='none' stroke='{Color.White}' stroke-width='13' stroke-linecap='round' stroke-linejoin='round'/>");
            part = part.Union(new Box(x - 34, y - 34, 68, 68));
        }
        Plate.White(drawing, card, kit.Palette);
        var picture = upright ? new Box(card.X + 24, card.Y + 20, card.Height - 40, card.Height - 40) : new Box(card.X + 40, card.Y + 36, card.Width - 80, card.Height - 160);
        var label = upright ? new Box(picture.Right + 30, card.Y, card.Right - picture.Right - 60, card.Height) : new Box(card.X + 24, card.Bottom - 112, card.Width - 48, 84);
        Figure(drawing, kit, figure, picture, index);
        var word = list.Steps[index];
        Plate.Line(drawing, kit, char.ToUpperInvariant(word[0]) + word[1..], label, 72, kit.Palette.Ink);
        return new SceneLayer(drawing, part, LayerMotion.Still, 0, 0.15 + 0.4 * index);
    }

    private static void Figure(Drawing drawing, SceneKit kit, Figure? figure, Box box, int index)
    {
        if (figure is null)
        {
            var radius = Math.Min(box.Width, box.Height) * 0.42;
            drawing.Add($"<circle cx='{box.CentreX}' cy='{box.CentreY}' r='{radius}' fill='{kit.Strong}'/>");
            Plate.Line(drawing, kit, $"{index + 1}", new Box(box.CentreX - radius, box.CentreY - radius, 2 * radius, 2 * radius), radius * 1.15, Color.White);
            return;
        }
        var scale = Math.Min(box.Width / figure.Icon.Bounds.Width, box.Height / figure.Icon.Bounds.Height) * (figure.Stand == Stand.Bust ? 0.92 : 0.86);
        var (width, height) = (figure.Icon.Bounds.Width * scale, figure.Icon.Bounds.Height * scale);
        FigurePainter.Shaded(drawing, figure.Icon, new Box(box.CentreX - width / 2, box.CentreY - height / 2, width, height), false, kit.Palette);
    }
}
