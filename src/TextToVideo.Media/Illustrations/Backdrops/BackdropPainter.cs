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

    public static Scenery Paint(BackdropKind kind, Stage stage, Palette palette, Dice dice)
    {
        var scenery = new Scenery(stage, palette, dice);
        Painters[kind](scenery);
        ShadeForCaptions(scenery);
        Vignette(scenery);
        return scenery;
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
