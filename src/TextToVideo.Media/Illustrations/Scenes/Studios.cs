using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

internal static class Studios
{
    /// <summary>The ground of a designed scene.</summary>
    public static SceneLayer Ground(this SceneKit kit, BackdropKind kind, double? focus = null)
    {
        var scenery = BackdropPainter.Paint(kind, kit.Stage, kit.Palette, new Dice(kit.Brief.VideoSeed, kit.Brief.Variant, "backdrop"), focus ?? kit.Stage.Width / 2);
        return new SceneLayer(scenery.Drawing, scenery.Area, kit.Drift, Arranger.BackdropReach, 0);
    }
}
