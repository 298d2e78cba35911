using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Indoors: a wall with things on it and a floor or table before it.</summary>
internal static class Interior
{
    public static void PaintRoom(Scenery s)
    {
        var wall = Wall(s, s.Palette.SkyLow.Mix(s.Palette.SkyMiddle, 0.4));
        Window(s, s.X(s.Dice.Chance(0.5) ? 0.2 : 0.8), s.SkyY(0.42), 250, 300);
        Frames(s, s.X(0.52), s.SkyY(0.26), wall);
        HangingLamp(s, s.X(s.Dice.Between(0.4, 0.6)));
        Floor(s, s.Palette.Natural("#a9744f", 0.25));
        PottedPlant(s, s.X(0.05), s.Stage.FeetY + 4, 250);
        if (s.Stage.IsWide)
            PottedPlant(s, s.X(0.955), s.Stage.FeetY + 8, 190);
    }

    public static void PaintBedroom(Scenery s)
    {
        Wall(s, s.Palette.SkyMiddle.Mix(s.Palette.SkyTop, 0.45));
        Window(s, s.X(s.Dice.Chance(0.5) ? 0.22 : 0.78), s.SkyY(0.42), 290, 330);
        for (var i = 0; i < 11; i++)
        {
            var x = s.Area.X + i * s.Area.Width / 10;
            var y = 60 + 34 * Math.Sin(i * 1.3);
            s.Circle(x, y, 20, s.Palette.Glow, 0.16);
            s.Circle(x, y, 7, s.Palette.Glow, 0.95);
        }
        Floor(s, s.Palette.Natural("#6a5a8a", 0.4));
        s.Ellipse(s.Focus, s.Stage.FeetY + 4, s.Stage.Width * 0.36, 40, s.Palette.Accent.Mix(s.Palette.SkyTop, 0.62), 0.6);
    }

    public static void PaintKitchen(Scenery s)
    {
        var wall = Wall(s, s.Palette.SkyLow.Mix(s.Palette.Paper, 0.2));
        var tiles = new System.Text.StringBuilder();
        var top = s.SkyY(0.46);
        for (var y = top; y < s.Stage.FeetY; y += 62)
            tiles.Append($"M{Number(s.Area.X)} {Number(y)}H{Number(s.Area.Right)}");
        for (var x = s.Area.X; x < s.Area.Right; x += 124)
            tiles.Append($"M{Number(x)} {Number(top)}V{Number(s.Stage.FeetY)}");
        s.Below(top, wall.Lighter(0.03).ToString());
        s.Line(tiles.ToString(), wall.Darker(0.06), 3, 0.6);
        Shelf(s, s.X(0.16), s.SkyY(0.36), 300);
        if (s.Stage.IsWide)
            Shelf(s, s.X(0.84), s.SkyY(0.36), 300);
        HangingLamp(s, s.Focus);
        Counter(s, s.Palette.Natural("#b98255", 0.2));
    }

    public static void PaintLab(Scenery s)
    {
        var wall = Wall(s, s.Palette.SkyMiddle.Mix(s.Palette.SkyLow, 0.35));
        var grid = new System.Text.StringBuilder();
        for (var x = s.Area.X; x < s.Area.Right; x += 90)
            grid.Append($"M{Number(x)} {Number(s.Area.Y)}V{Number(s.Stage.FeetY)}");
        for (var y = s.Area.Y; y < s.Stage.FeetY; y += 90)
            grid.Append($"M{Number(s.Area.X)} {Number(y)}H{Number(s.Area.Right)}");
        s.Line(grid.ToString(), wall.Lighter(0.05), 2.4, 0.6);
        foreach (var share in s.Stage.IsWide ? (double[])[0.14, 0.86] : [0.2, 0.8])
        {
            Shelf(s, s.X(share), s.SkyY(0.34), s.Stage.IsWide ? 310 : 240);
            Shelf(s, s.X(share), s.SkyY(0.64), s.Stage.IsWide ? 310 : 240);
        }
        Molecule(s, s.X(0.5), s.SkyY(0.3), wall.Lighter(0.1));
        Counter(s, s.Palette.Second.Mix(s.Palette.Ink, 0.25));
    }

    private static Color Wall(Scenery s, Color color)
    {
        s.Fill(s.Drawing.Vertical(new(0, color.Darker(0.08)), new(0.55, color.Lighter(0.01)), new(1, color)));
        s.Ellipse(s.Focus, s.SkyY(0.75), s.Stage.Width * 0.62, s.Stage.Horizon * 0.85, s.Drawing.Radial(new(0, Color.White, 0.24), new(1, Color.White, 0)));
        return color;
    }

    private static void Floor(Scenery s, Color color)
    {
        var top = s.Stage.FeetY - 62;
        s.Rect(s.Area.X, top - 20, s.Area.Width, 22, color.Lighter(0.2).Saturated(0.5));
        s.Below(top, s.Drawing.Vertical(new(0, color.Lighter(0.02)), new(0.3, color.Darker(0.07)), new(1, color.Darker(0.22))));
        for (var i = -8; i <= 8; i++)
            s.Line($"M{Number(s.Stage.Width / 2 + i * 130)} {Number(top)}L{Number(s.Stage.Width / 2 + i * 290)} {Number(s.Area.Bottom)}", color.Darker(0.14), 3, 0.3);
    }

    private static void Counter(Scenery s, Color color)
    {
        var top = s.Stage.FeetY - 46;
        s.Rect(s.Area.X, top, s.Area.Width, 66, s.Drawing.Fade(color.Lighter(0.09), color.Lighter(0.03)));
        s.Below(top + 64, s.Drawing.Vertical(new(0, color.Darker(0.2)), new(0.12, color.Darker(0.12)), new(1, color.Darker(0.24))));
    }

    private static void Window(Scenery s, double x, double y, double w, double h)
    {
        var frame = s.Palette.Paper;
        s.Rect(x - w / 2 - 14, y - h / 2 - 14, w + 28, h + 28, frame, 10);
        s.Rect(x - w / 2, y - h / 2, w, h, s.Drawing.Fade(s.Palette.SkyTop, s.Palette.SkyMiddle), 4);
        s.Circle(x + w * 0.2, y - h * 0.2, 30, s.Palette.Glow.Mix(Color.White, 0.4), 0.95);
        s.Circle(x + w * 0.2, y - h * 0.2, 50, s.Palette.Glow, 0.2);
        s.Path($"M{Number(x - w / 2)} {Number(y + h * 0.3)}Q{Number(x - w * 0.2)} {Number(y + h * 0.08)} {Number(x)} {Number(y + h * 0.24)}T{Number(x + w / 2)} {Number(y + h * 0.2)}V{Number(y + h / 2)}H{Number(x - w / 2)}Z", s.Palette.Far(s.Palette.Natural("#3f8f6a"), 0.3));
        s.Rect(x - 5, y - h / 2, 10, h, frame);
        s.Rect(x - w / 2, y - 5, w, 10, frame);
        s.Rect(x - w / 2 - 30, y + h / 2 + 12, w + 60, 20, frame.Darker(0.06), 6);
        // Curtains
        foreach (var side in (double[])[-1, 1])
        {
            var edge = x + side * (w / 2 + 40);
            var cloth = s.Palette.Accent.Mix(s.Palette.SkyMiddle, 0.35);
            s.Path($"M{Number(edge)} {Number(y - h / 2 - 40)}H{Number(x + side * w * 0.2)}Q{Number(x + side * w * 0.42)} {Number(y)} {Number(edge - side * 40)} {Number(y + h / 2 + 50)}H{Number(edge)}Z", cloth, 0.92);
        }
        s.Rect(x - w / 2 - 66, y - h / 2 - 48, w + 132, 12, s.Palette.Ink.Lighter(0.2), 6);
    }

    private static void Frames(Scenery s, double x, double y, Color wall)
    {
        foreach (var (dx, w, h, color) in ((double, double, double, Color)[])[(-80, 110, 140, s.Palette.Accent), (60, 130, 96, s.Palette.Second)])
        {
            s.Rect(x + dx - w / 2, y - h / 2, w, h, s.Palette.Paper, 4);
            s.Rect(x + dx - w / 2 + 12, y - h / 2 + 12, w - 24, h - 24, color.Mix(wall, 0.4));
            s.Circle(x + dx, y, 22, s.Palette.Glow, 0.8);
        }
    }

    private static void HangingLamp(Scenery s, double x)
    {
        var y = s.SkyY(0.2);
        s.Line($"M{Number(x)} {Number(s.Area.Y)}V{Number(y)}", s.Palette.Ink.Lighter(0.15), 5);
        s.Path(Curve.Polygon([(x - 46, y + 30), (x + 46, y + 30), (x + 230, s.Stage.FeetY - 46), (x - 230, s.Stage.FeetY - 46)]), s.Drawing.Vertical(new(0, s.Palette.Glow, 0.3), new(1, s.Palette.Glow, 0)));
        s.Circle(x, y + 34, 20, s.Palette.Glow.Mix(Color.White, 0.5));
        s.Path($"M{Number(x - 62)} {Number(y + 36)}Q{Number(x - 54)} {Number(y - 18)} {Number(x)} {Number(y - 20)}Q{Number(x + 54)} {Number(y - 18)} {Number(x + 62)} {Number(y + 36)}Z", s.Palette.Accent.Mix(s.Palette.Ink, 0.15));
    }

    private static void Shelf(Scenery s, double x, double y, double w)
    {
        s.Rect(x - w / 2, y, w, 16, s.Palette.Natural("#8a5f42", 0.25), 4);
        var at = x - w / 2 + 16;
        while (at < x + w / 2 - 50)
        {
            var (width, height) = (s.Dice.Between(30, 52), s.Dice.Between(48, 96));
            var color = s.Dice.Of([s.Palette.Accent, s.Palette.Second, s.Palette.Glow, s.Palette.SkyTop]).Mix(s.Palette.SkyMiddle, 0.34);
            s.Rect(at, y - height, width, height, color, s.Dice.Chance(0.5) ? 12 : 3);
            s.Rect(at + 6, y - height * 0.62, width - 12, height * 0.26, Color.White, 3, 0.4);
            at += width + s.Dice.Between(8, 22);
        }
    }

    private static void PottedPlant(Scenery s, double x, double foot, double height)
    {
        var leaf = s.Palette.Natural("#2f9a68", 0.25);
        for (var i = -3; i <= 3; i++)
        {
            var (tipX, tipY) = (x + i * height * 0.15, foot - height * (1 - 0.09 * Math.Abs(i)));
            s.Path($"M{Number(x)} {Number(foot - height * 0.28)}Q{Number(x + i * height * 0.2 - 20)} {Number(foot - height * 0.6)} {Number(tipX)} {Number(tipY)}Q{Number(x + i * height * 0.1 + 24)} {Number(foot - height * 0.6)} {Number(x)} {Number(foot - height * 0.28)}Z", leaf.Darker(0.03 * Math.Abs(i)));
        }
        var pot = s.Palette.Accent.Mix(s.Palette.Ink, 0.18);
        s.Path(Curve.Polygon([(x - height * 0.17, foot - height * 0.32), (x + height * 0.17, foot - height * 0.32), (x + height * 0.12, foot), (x - height * 0.12, foot)]), pot);
        s.Rect(x - height * 0.19, foot - height * 0.35, height * 0.38, height * 0.07, pot.Lighter(0.05), 4);
    }

    private static void Molecule(Scenery s, double x, double y, Color color)
    {
        var points = Enumerable.Range(0, 6).Select(i => (X: x + Math.Cos(i * Math.PI / 3) * 66, Y: y + Math.Sin(i * Math.PI / 3) * 66)).ToArray();
        s.Line(string.Concat(points.Select((p, i) => $"M{Number(p.X)} {Number(p.Y)}L{Number(points[(i + 1) % 6].X)} {Number(points[(i + 1) % 6].Y)}M{Number(p.X)} {Number(p.Y)}L{Number(x + (p.X - x) * 1.7)} {Number(y + (p.Y - y) * 1.7)}")), color, 7, 0.6);
        foreach (var p in points)
        {
            s.Circle(p.X, p.Y, 15, color, 0.9);
            s.Circle(x + (p.X - x) * 1.7, y + (p.Y - y) * 1.7, 10, color, 0.7);
        }
    }
}
