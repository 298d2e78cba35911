using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>"From 5 to 12": two columns, the second comes after the first; so do amounts of several times. Several percentages, each of something: a bar each.</summary>
internal sealed class BarsScene : IDesignedScene
{
    private const double AfterGrowth = 0.5;

    /// <summary>Between columns; the plates of their numbers are wider than they are.</summary>
    private const double Gap = 80;
    private const double PlateOverhang = 60;

    public ComposedScene? Compose(SceneKit kit)
    {
        if (SpeechForms.Change(kit.Brief.Text) is { } change) return Columns(kit, [(change.From, change.FromText, change.FromUnit), (change.To, change.ToText, change.ToUnit)]);
        if (SpeechForms.Shares(kit.Brief.Text) is { Count: > 0 } shares) return Rows(kit, shares);
        return AmountSeries.Find(kit.Brief.Text) is { Count: > 0 } amounts ? Columns(kit, [.. amounts.Select(amount => (amount.Value, amount.Text, amount.Below))]) : null;
    }

    /// <param name="amounts">With what is written below each number.</param>
    private static ComposedScene Columns(SceneKit kit, (double Value, string Text, string Below)[] amounts)
    {
        var (room, upright) = (kit.Room, kit.Stage.IsPortrait);
        // A square has no room for many columns and a figure.
        var figure = amounts.Length > 2 && room.Width < 2 * room.Height ? null : kit.Cast.FirstOrDefault(figure => figure.IsBorrowed);
        var onLeft = kit.Brief.Variant % 4 < 2;
        var chart = figure is null || upright ? room : room with { X = onLeft ? room.X : room.X + room.Width * 0.42, Width = room.Width * 0.58 };
        if (upright && figure is not null) chart = room with { Y = room.Y + room.Height * 0.3, Height = room.Height * 0.7 };
        var layers = new List<SceneLayer> { kit.Ground(BackdropKind.Studio, chart.CentreX) };
        if (figure is not null)
        {
            layers.Add(kit.Place(figure, upright ? room with { Height = room.Height * 0.27 }
                : new Box(onLeft ? room.Right - room.Width * 0.32 : room.X, room.Y + room.Height * 0.18, room.Width * 0.32, room.Height * 0.64), 0));
        }
        var width = Math.Min(Math.Min(240, chart.Width * 0.34), ((chart.Width - PlateOverhang) / amounts.Length) - Gap);
        var left = chart.CentreX - (((width + Gap) * amounts.Length) - Gap) / 2;
        var tallest = chart.Height - 180;
        var most = amounts.Max(amount => amount.Value);
        for (var i = 0; i < amounts.Length; i++)
        {
            var color = i == amounts.Length - 1 ? kit.Strong : kit.Palette.Second.Mix(Color.White, 0.25);
            layers.AddRange(Column(kit, amounts[i].Text, amounts[i].Below, amounts[i].Value / most * tallest, color, new Box(left + (i * (width + Gap)), chart.Y, width, chart.Height), 0.2 + (0.5 * i)));
        }
        return new ComposedScene(layers, $"Columns: {string.Join(", ", amounts.Select(amount => $"{amount.Text} {amount.Below}".TrimEnd()))}.", figure is null ? [] : [figure.Icon.Name.Set]);
    }

    /// <summary>The column grows, then its number comes.</summary>
    private static IEnumerable<SceneLayer> Column(SceneKit kit, string text, string unit, double height, Color color, Box box, double entersAt)
    {
        // However small, it is to be seen.
        height = Math.Max(height, 34);
        var drawing = new Drawing();
        var top = box.Bottom - height;
        drawing.Add($"<rect x='{box.X + 8}' y='{top + 12}' width='{box.Width}' height='{height - 12}' rx='20' fill='{kit.Palette.Ink}' opacity='.3'/>");
        drawing.Add($"<rect x='{box.X}' y='{top}' width='{box.Width}' height='{height}' rx='20' fill='{drawing.Fade(color.Lighter(0.06), color.Darker(0.04))}'/>");
        yield return new SceneLayer(drawing, new Box(box.X, top, box.Width + 10, height + 2), LayerMotion.GrowUp, 0, entersAt);
        drawing = new Drawing();
        var plate = new Box(box.X - 30, top - (unit.Length > 0 ? 168 : 128), box.Width + 60, unit.Length > 0 ? 148 : 108);
        Plate.White(drawing, plate, kit.Palette, 30);
        Plate.Line(drawing, kit, text, plate.Grown(-20) with { Height = 68 }, 76, kit.Palette.Ink);
        if (unit.Length > 0) Plate.Line(drawing, kit, unit, new Box(plate.X + 20, plate.Y + 88, plate.Width - 40, 48), 44, kit.Palette.Ink, Captions.CaptionWeight.Strong);
        yield return new SceneLayer(drawing, plate.Grown(16), LayerMotion.Still, 0, entersAt + AfterGrowth);
    }

    private static ComposedScene Rows(SceneKit kit, IReadOnlyList<Share> shares)
    {
        var room = kit.Room;
        var height = Math.Min(kit.Stage.IsPortrait ? 230 : 190, room.Height / shares.Count - 24);
        var top = room.CentreY - (height + 24) * shares.Count / 2;
        var layers = new List<SceneLayer> { kit.Ground(BackdropKind.Studio) };
        for (var i = 0; i < shares.Count; i++)
            layers.AddRange(Row(kit, shares[i], new Box(room.X, top + i * (height + 24), room.Width, height), i));
        return new ComposedScene(layers, $"Bars: {string.Join(", ", shares.Select(share => $"{share.Text} {share.Label}".TrimEnd()))}.", []);
    }

    /// <summary>The bar grows along its track.</summary>
    private static IEnumerable<SceneLayer> Row(SceneKit kit, Share share, Box row, int index)
    {
        var drawing = new Drawing();
        Plate.White(drawing, row, kit.Palette, 30);
        var number = new Box(row.X + 28, row.Y, row.Width * 0.2, row.Height);
        Plate.Line(drawing, kit, share.Text, number.Grown(-14), 100, kit.Palette.Ink);
        var track = new Box(number.Right + 30, row.Y + row.Height * (share.Label.Length > 0 ? 0.56 : 0.34), row.Right - number.Right - 66, row.Height * 0.26);
        var color = index % 2 == 0 ? kit.Strong : kit.Palette.Second.WithLightness(0.62);
        var round = track.Height / 2;
        drawing.Add($"<rect x='{track.X}' y='{track.Y}' width='{track.Width}' height='{track.Height}' rx='{round}' fill='{kit.Palette.SkyMiddle.Mix(Color.White, 0.62)}'/>");
        if (share.Label.Length > 0)
        {
            var label = char.ToUpperInvariant(share.Label[0]) + share.Label[1..];
            var size = kit.Lettering.Fit(label, Captions.CaptionWeight.Strong, row.Height * 0.34, track.Width);
            var width = kit.Lettering.Width(label, Captions.CaptionWeight.Strong, size);
            drawing.AddRaw(kit.Lettering.Centred(label, Captions.CaptionWeight.Strong, size, track.X + width / 2, row.Y + row.Height * 0.42, kit.Palette.Ink));
        }
        var entersAt = 0.15 + (0.4 * index);
        yield return new SceneLayer(drawing, row.Grown(18), LayerMotion.Still, 0, entersAt);

        var filled = track with { Width = Math.Max(track.Width * share.Value, track.Height) };
        var bar = new Drawing();
        bar.Add($"<rect x='{filled.X}' y='{filled.Y}' width='{filled.Width}' height='{filled.Height}' rx='{round}' fill='{color}'/>");
        yield return new SceneLayer(bar, filled, LayerMotion.GrowRight, 0, entersAt + AfterGrowth);
    }
}
