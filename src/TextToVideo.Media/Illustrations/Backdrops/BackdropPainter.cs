using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Backdrops;

internal static class BackdropPainter
{
    private static readonly Dictionary<BackdropKind, Action<Scenery>> Painters = new()
    {
        [BackdropKind.Studio] = Studio.Paint,
        [BackdropKind.Tech] = Studio.PaintTech,
        [BackdropKind.Meadow] = Meadow.Paint,
        [BackdropKind.Savanna] = Meadow.PaintSavanna,
        [BackdropKind.Farm] = Meadow.PaintFarm,
        [BackdropKind.Mountains] = Mountains.Paint,
        [BackdropKind.Lake] = Mountains.PaintLake,
        [BackdropKind.Snow] = Mountains.PaintSnow,
        [BackdropKind.Forest] = Forest.Paint,
        [BackdropKind.Jungle] = Forest.PaintJungle,
        [BackdropKind.Desert] = Desert.Paint,
        [BackdropKind.Egypt] = Desert.PaintEgypt,
        [BackdropKind.Ruins] = Desert.PaintRuins,
        [BackdropKind.Sea] = Water.PaintSea,
        [BackdropKind.Beach] = Water.PaintBeach,
        [BackdropKind.Underwater] = Water.PaintUnderwater,
        [BackdropKind.Sky] = OpenSky.PaintClouds,
        [BackdropKind.Storm] = OpenSky.PaintStorm,
        [BackdropKind.Night] = OpenSky.PaintNight,
        [BackdropKind.Space] = OuterSpace.Paint,
        [BackdropKind.City] = City.Paint,
        [BackdropKind.Room] = Interior.PaintRoom,
        [BackdropKind.Bedroom] = Interior.PaintBedroom,
        [BackdropKind.Kitchen] = Interior.PaintKitchen,
        [BackdropKind.Lab] = Interior.PaintLab,
        [BackdropKind.Stage] = Arena.PaintStage,
        [BackdropKind.Pitch] = Arena.PaintPitch,
    };

    public static Scenery Paint(BackdropKind kind, Stage stage, Palette palette, Dice dice, double focus)
    {
        var scenery = new Scenery(stage, palette, dice, focus);
        Painters[kind](scenery);
        Halo(scenery);
        if (stage.IsPortrait)
            Apron(scenery);
        Finish(scenery);
        return scenery;
    }

    /// <summary>What every ground ends with: a calm, dark place for captions and darker corners.</summary>
    public static void Finish(Scenery s)
    {
        ShadeForCaptions(s);
        Vignette(s);
    }

    /// <summary>Light behind the chief figure sets it off from whatever is painted there.</summary>
    private static void Halo(Scenery s)
    {
        var reach = s.Stage.IsPortrait ? 560 : 480;
        var light = Color.White.Mix(s.Palette.Glow, 0.3);
        var opacity = s.Palette.IsNight ? 0.2 : 0.34;
        s.Ellipse(s.Focus, s.Stage.FeetY * 0.64, reach, reach * 0.86, s.Drawing.Radial(new(0, light, opacity), new(0.45, light, opacity * 0.6), new(1, light, 0)));
    }

    /// <summary>Tall frames have much ground below the captions: two nearer crests give it depth.</summary>
    private static void Apron(Scenery s)
    {
        var bottom = s.Stage.CaptionZone.Bottom;
        s.Path(Curve.Hills(s.Dice, s.Area, bottom + 60, 22, 1.4), s.Palette.Ink, 0.16);
        s.Path(Curve.Hills(s.Dice, s.Area, bottom + 180, 26, 1.1), s.Palette.Ink, 0.2);
    }

    /// <summary>Evens out and darkens what lies under the captions, so that white letters stand out on every ground.</summary>
    private static void ShadeForCaptions(Scenery s)
    {
        var (zone, ink) = (s.Stage.CaptionZone, s.Palette.Ink);
        s.Below(zone.Y - 50, s.Drawing.Vertical(new(0, ink, 0), new(0.3, ink, 0.2), new(1, ink, 0.42)));
    }

    private static void Vignette(Scenery s) =>
        s.Fill(s.Drawing.Radial(new(0.66, s.Palette.Ink, 0), new(1, s.Palette.Ink, 0.22)));
}
