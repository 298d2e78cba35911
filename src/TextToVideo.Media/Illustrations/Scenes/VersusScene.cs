using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>"X versus Y": the frame in two halves, one color each.</summary>
internal sealed class VersusScene(WordPictures pictures) : IDesignedScene
{
    public ComposedScene? Compose(SceneKit kit)
    {
        if (SpeechForms.Versus(kit.Brief.Text) is not { } pair) return null;
        var (stage, room) = (kit.Stage, kit.Room);
        var scenery = new Scenery(stage, kit.Palette, new Dice(kit.Brief.VideoSeed, kit.Brief.Variant, "versus"), stage.Width / 2);
        var (left, right) = (kit.Strong, kit.Palette.Second.WithLightness(0.55));
        scenery.Fill(scenery.Drawing.Fade(left.Lighter(0.05), left.Darker(0.12)));
        var (x, y, area) = (stage.Width / 2, room.CentreY, scenery.Area);
        scenery.Path(
            stage.IsPortrait
                ? Curve.Polygon([(area.X, y + 90), (area.Right, y - 90), (area.Right, area.Bottom), (area.X, area.Bottom)])
                : Curve.Polygon([(x + 150, area.Y), (area.Right, area.Y), (area.Right, area.Bottom), (x - 150, area.Bottom)]),
            scenery.Drawing.Fade(right.Lighter(0.05), right.Darker(0.12)));
        BackdropPainter.Finish(scenery);
        Box[] halves = stage.IsPortrait
            ? [room with { Height = room.Height * 0.44 }, room with { Y = room.Y + room.Height * 0.56, Height = room.Height * 0.44 }]
            : [room with { Width = room.Width * 0.42 }, room with { X = room.X + room.Width * 0.58, Width = room.Width * 0.42 }];
        string[] words = [pair.Left, pair.Right];
        // "Electric cars" and "gas cars" are cars, both of them.
        var figures = words.Select(word => pictures.Find(word.Split(' ')[^1], kit)).ToArray();
        // One picture alone, or the same twice, would take sides.
        var pictured = figures.All(figure => figure is not null) && figures[0]!.Icon != figures[1]!.Icon;
        var layers = new List<SceneLayer> { new(scenery.Drawing, scenery.Area, LayerMotion.Still, 0, 0) };
        for (var i = 0; i < 2; i++) layers.Add(Side(kit, words[i], pictured ? figures[i] : null, halves[i], 0.2 + 0.35 * i));
        var badge = new Drawing();
        badge.Add($"<circle cx='{x + 5}' cy='{y + 9}' r='92' fill='{kit.Palette.Ink}' opacity='.3'/><circle cx='{x}' cy='{y}' r='92' fill='{kit.Palette.Ink}'/><circle cx='{x}' cy='{y}' r='78' fill='none' stroke='{kit.Palette.Glow}' stroke-width='6'/>");
        Plate.Line(badge, kit, "VS", new Box(x - 60, y - 50, 120, 100), 84, Color.White);
        layers.Add(new SceneLayer(badge, new Box(x - 100, y - 100, 204, 208), LayerMotion.Still, 0, 0.8));
        return new ComposedScene(layers, $"Comparison of {pair.Left} and {pair.Right}.", pictured ? [.. figures.Select(figure => figure!.Icon.Name.Set)] : []);
    }

    private static SceneLayer Side(SceneKit kit, string word, Figure? figure, Box half, double entersAt)
    {
        var label = figure is null ? new Box(half.X, half.CentreY - 110, half.Width, 220) : new Box(half.X, half.Bottom - 130, half.Width, 130);
        var motion = figure is null ? LayerMotion.Still : LayerMotion.Bob;
        var drawing = new Drawing();
        var part = label.Grown(12);
        if (figure is not null)
        {
            var placed = kit.Place(figure, half with { Height = half.Height - 160 }, entersAt);
            (drawing, part) = (placed.Drawing, placed.Part.Union(part));
        }
        Plate.Line(drawing, kit, char.ToUpperInvariant(word[0]) + word[1..], label, figure is null ? 150 : 96, Color.White);
        return new SceneLayer(drawing, part, motion, motion == LayerMotion.Bob ? 14 : 0, entersAt);
    }
}
