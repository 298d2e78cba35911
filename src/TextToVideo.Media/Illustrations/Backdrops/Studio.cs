using System.Text;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>For what has no place: designed color with a floor to stand on, in five designs; and the room of computers.</summary>
internal static class Studio
{
    public static void Paint(Scenery s)
    {
        var ground = s.Palette.SkyMiddle.Mix(s.Palette.SkyTop, 0.35);
        s.Fill(s.Drawing.Linear(0, 0, 1, 1, new(0, ground.Lighter(0.05)), new(0.55, ground), new(1, s.Palette.SkyTop)));
        switch (s.Dice.Below(5))
        {
            case 0: Rings(s); break;
            case 1: Rays(s); break;
            case 2: Blobs(s); break;
            case 3: Arches(s); break;
            default: Bands(s); break;
        }
        Confetti(s);
        var floor = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.3);
        var top = s.Stage.FeetY - 66;
        s.Path($"M{Number(s.Area.X)} {Number(top + 40)}Q{Number(s.Stage.Width / 2)} {Number(top - 40)} {Number(s.Area.Right)} {Number(top + 40)}V{Number(s.Area.Bottom)}H{Number(s.Area.X)}Z",
            s.Drawing.Vertical(new(0, floor.Lighter(0.12)), new(0.25, floor.Lighter(0.03)), new(1, floor.Darker(0.05))));
    }

    public static void PaintTech(Scenery s)
    {
        var deep = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.6);
        s.Fill(s.Drawing.Vertical(new(0, deep.Darker(0.02)), new(0.6, deep.Lighter(0.12)), new(1, deep)));
        s.Ellipse(s.Focus, s.Stage.Horizon, s.Stage.Width * 0.6, s.Stage.Horizon * 0.8, s.Drawing.Radial(new(0, s.Palette.Second, 0.42), new(1, s.Palette.Second, 0)));
        Circuits(s);
        var (level, x) = (s.Stage.FeetY - 60, s.Stage.Width / 2);
        s.Below(level, s.Drawing.Vertical(new(0, deep.Lighter(0.14)), new(0.4, deep.Lighter(0.02)), new(1, deep.Darker(0.03))));
        var grid = new StringBuilder();
        for (var i = -14; i <= 14; i++)
            grid.Append($"M{Number(x + i * 88)} {Number(level)}L{Number(x + i * 300)} {Number(s.Area.Bottom)}");
        for (var i = 0; i < 7; i++)
            grid.Append($"M{Number(s.Area.X)} {Number(level + 7 * i * i + 6 * i)}H{Number(s.Area.Right)}");
        s.Line(grid.ToString(), s.Palette.Second.Lighter(0.1), 2, 0.22);
        s.Line($"M{Number(s.Area.X)} {Number(level)}H{Number(s.Area.Right)}", s.Palette.Second.Lighter(0.2), 4, 0.75);
    }

    private static void Rings(Scenery s)
    {
        for (var i = 6; i > 0; i--)
            s.Circle(s.Focus, s.Stage.Horizon * 0.92, i * s.Stage.Horizon * 0.2, Color.White, 0.055);
    }

    private static void Rays(Scenery s)
    {
        var (x, y, reach) = (s.Focus, s.Stage.Horizon, s.Area.Width + s.Area.Height);
        var path = new StringBuilder();
        for (var i = 0; i < 18; i++)
        {
            var (a, b) = (i * Math.PI / 9, (i + 0.5) * Math.PI / 9);
            path.Append($"M{Number(x)} {Number(y)}L{Number(x + reach * Math.Cos(a))} {Number(y + reach * Math.Sin(a))}L{Number(x + reach * Math.Cos(b))} {Number(y + reach * Math.Sin(b))}Z");
        }
        s.Path(path.ToString(), Color.White, 0.075);
        s.Circle(x, y * 0.94, s.Stage.Horizon * 0.62, s.Palette.SkyLow, 0.3);
    }

    private static void Blobs(Scenery s)
    {
        var colors = new[] { s.Palette.SkyLow, s.Palette.Second, s.Palette.Accent, s.Palette.SkyTop };
        for (var i = 0; i < 4; i++)
        {
            var (x, y) = (s.X(0.12 + 0.25 * i + s.Dice.Between(-0.06, 0.06)), s.SkyY(s.Dice.Between(0.1, 0.95)));
            s.Path(Curve.Blob(s.Dice, x, y, s.Dice.Between(230, 380), s.Dice.Between(190, 300), 7, 0.17), colors[i].Mix(s.Palette.SkyMiddle, 0.45), 0.6);
        }
        s.Circle(s.Focus, s.Stage.Horizon * 0.94, s.Stage.Horizon * 0.66, Color.White, 0.13);
    }

    private static void Arches(Scenery s)
    {
        Color[] colors = [s.Palette.SkyTop, s.Palette.Second.Mix(s.Palette.SkyMiddle, 0.5), s.Palette.SkyLow.Mix(s.Palette.SkyMiddle, 0.3), s.Palette.SkyLow];
        for (var i = 0; i < colors.Length; i++)
        {
            var (half, top) = (s.Stage.Horizon * (0.84 - 0.14 * i), s.SkyY(0.06 + 0.13 * i));
            s.Path($"M{Number(s.Focus - half)} {Number(s.Stage.FeetY)}V{Number(top + half)}a{Number(half)} {Number(half)} 0 0 1 {Number(2 * half)} 0V{Number(s.Stage.FeetY)}Z", colors[i], 0.55);
        }
    }

    private static void Bands(Scenery s)
    {
        Color[] colors = [s.Palette.SkyLow, s.Palette.Accent, s.Palette.Second];
        var at = s.X(s.Dice.Between(-0.1, 0.15));
        for (var i = 0; i < 6; i++)
        {
            var w = s.Dice.Between(90, 220);
            s.Path(Curve.Polygon([(at, s.Area.Bottom), (at + w, s.Area.Bottom), (at + w + s.Stage.Height * 0.6, s.Area.Y), (at + s.Stage.Height * 0.6, s.Area.Y)]), colors[i % 3].Mix(s.Palette.SkyMiddle, 0.55), 0.42);
            at += w + s.Dice.Between(30, 130);
        }
        s.Circle(s.Focus, s.Stage.Horizon * 0.94, s.Stage.Horizon * 0.64, s.Palette.SkyLow, 0.32);
    }

    private static void Confetti(Scenery s)
    {
        Color[] colors = [s.Palette.Glow, s.Palette.Accent, Color.White, s.Palette.Second.Lighter(0.1)];
        for (var i = 0; i < 18; i++)
        {
            var (x, y, size, color) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.SkyY(s.Dice.Between(0.05, 0.95)), s.Dice.Between(7, 15), s.Dice.Of(colors));
            switch (s.Dice.Below(4))
            {
                case 0: s.Circle(x, y, size * 0.6, color, 0.7); break;
                case 1: s.Drawing.Add($"<circle cx='{x}' cy='{y}' r='{size}' fill='none' stroke='{color}' stroke-width='4.5' opacity='.6'/>"); break;
                case 2: s.Line($"M{Number(x - size)} {Number(y)}h{Number(2 * size)}M{Number(x)} {Number(y - size)}v{Number(2 * size)}", color, 5, 0.6); break;
                default: s.Sparkle(x, y, size * 1.5, 0.7); break;
            }
        }
    }

    private static void Circuits(Scenery s)
    {
        var lines = new StringBuilder();
        var dots = new StringBuilder();
        for (var i = 0; i < 24; i++)
        {
            var (x, y) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.SkyY(s.Dice.Between(0.02, 0.95)));
            var (run, bend, turn) = (s.Dice.Between(60, 180) * s.Dice.Sign(), s.Dice.Between(30, 70), s.Dice.Sign());
            lines.Append($"M{Number(x)} {Number(y)}h{Number(run)}l{Number(Math.Sign(run) * bend)} {Number(turn * bend)}h{Number(run * 0.6)}");
            SkyParts.Disc(dots, x, y, 7);
            SkyParts.Disc(dots, x + run * 1.6 + Math.Sign(run) * bend, y + turn * bend, 7);
        }
        s.Line(lines.ToString(), s.Palette.Second.Lighter(0.12), 3.4, 0.4);
        s.Path(dots.ToString(), s.Palette.SkyLow, 0.6);
    }
}
