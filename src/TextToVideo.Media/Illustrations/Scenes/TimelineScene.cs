using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>Years along a line, in their order in time.</summary>
internal sealed class TimelineScene : IDesignedScene
{
    private const int MostLayers = 3;

    public ComposedScene? Compose(SceneKit kit)
    {
        var years = SpeechForms.Years(kit.Brief.Text).Order(StringComparer.Ordinal).ToArray();
        if (years.Length == 0) return null;
        var (room, upright) = (kit.Room, kit.Stage.IsPortrait);
        var ground = kit.Ground(BackdropKind.Studio);
        var figure = kit.Cast.FirstOrDefault(figure => figure.IsBorrowed);
        // The figure has the upper part, the line the lower.
        var line = figure is null ? room : upright ? room with { X = room.X + room.Width * 0.42, Width = room.Width * 0.58 } : room with { Y = room.Y + room.Height * 0.5, Height = room.Height * 0.5 };
        var (x, y) = (upright ? line.X + 70 : line.X, upright ? line.Y : line.Y + line.Height * (figure is null ? 0.4 : 0.32));
        var rail = new Drawing();
        var bar = upright ? new Box(x - 7, line.Y, 14, line.Height) : new Box(line.X, y - 7, line.Width, 14);
        rail.Add($"<rect x='{bar.X}' y='{bar.Y}' width='{bar.Width}' height='{bar.Height}' rx='7' fill='{Color.White}' opacity='.85'/>");
        var layers = new List<SceneLayer> { ground };
        if (figure is not null)
            layers.Add(kit.Place(figure, upright ? room with { Width = room.Width * 0.36 } : room with { Height = room.Height * 0.5 }, 0));
        var perLayer = (years.Length + MostLayers - 1) / MostLayers;
        for (var first = 0; first < years.Length; first += perLayer)
        {
            var drawing = first == 0 ? rail : new Drawing();
            var part = first == 0 ? bar.Grown(8) : default(Box?);
            for (var i = first; i < Math.Min(first + perLayer, years.Length); i++)
            {
                var share = (i + 0.5) / years.Length;
                var (px, py) = upright ? (x, line.Y + share * line.Height) : (line.X + share * line.Width, y);
                var spot = Stop(drawing, kit, years[i], px, py, upright, line.Width / years.Length - 20);
                part = part?.Union(spot) ?? spot;
            }
            layers.Add(new SceneLayer(drawing, part!.Value, LayerMotion.Still, 0, 0.15 + 0.45 * (first / perLayer)));
        }
        return new ComposedScene(layers, $"Timeline of {string.Join(", ", years)}.", figure is null ? [] : [figure.Icon.Name.Set]);
    }

    private static Box Stop(Drawing drawing, SceneKit kit, string year, double x, double y, bool upright, double space)
    {
        var (width, height) = (upright ? 340 : Math.Min(280, space), upright ? 120 : 116);
        var plate = upright ? new Box(x + 50, y - height / 2.0, width, height) : new Box(x - width / 2, y + 48, width, height);
        Plate.White(drawing, plate, kit.Palette, 28);
        Plate.Line(drawing, kit, year, plate.Grown(-22), 82, kit.Palette.Ink);
        drawing.Add($"<circle cx='{x}' cy='{y}' r='30' fill='{Color.White}'/><circle cx='{x}' cy='{y}' r='19' fill='{kit.Strong}'/>");
        return plate.Grown(16).Union(new Box(x - 34, y - 34, 68, 68));
    }
}
