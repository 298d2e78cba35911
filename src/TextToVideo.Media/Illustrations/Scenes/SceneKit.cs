using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>What every designed scene is made with.</summary>
/// <param name="Backdrop">Where the text's own words play.</param>
/// <param name="Cast">What the text can be shown by, the chief figure first; may be empty.</param>
internal sealed record SceneKit(IllustrationBrief Brief, Stage Stage, Palette Palette, Lettering Lettering, BackdropKind Backdrop, IReadOnlyList<Figure> Cast)
{
    /// <summary>Where nothing is cut off or covered by captions, with air to the edges.</summary>
    public Box Room => Stage.IsPortrait
        ? new Box(Stage.Width * 0.07, Stage.Height * 0.1, Stage.Width * 0.86, Stage.FeetY - Stage.Height * 0.1)
        : new Box(Stage.Width * 0.07, Stage.Height * 0.09, Stage.Width * 0.86, Stage.FeetY - Stage.Height * 0.09);

    public LayerMotion Drift => Brief.Variant % 2 == 0 ? LayerMotion.DriftLeft : LayerMotion.DriftRight;

    /// <summary>Dark enough for white letters, whatever the family.</summary>
    public Color Strong => Palette.Accent.WithLightness(Math.Min(Palette.Accent.L, 0.62));

    /// <summary>A figure, as large as fits the box, in the air at its middle.</summary>
    public SceneLayer Place(Figure figure, Box box, double entersAt, LayerMotion motion = LayerMotion.Bob, double reach = 14)
    {
        // The shadow beside it counts too.
        box = box.Grown(-0.05 * Math.Min(box.Width, box.Height));
        var framed = figure.Stand is Subjects.Stand.Bust or Subjects.Stand.Head;
        var bounds = figure.Icon.Bounds;
        var scale = Math.Min(box.Width / bounds.Width, box.Height / bounds.Height);
        var (width, height) = framed ? (Math.Min(box.Width, box.Height), Math.Min(box.Width, box.Height)) : (bounds.Width * scale, bounds.Height * scale);
        var ink = new Box(box.CentreX - width / 2, box.CentreY - height / 2, width, height);
        var pose = figure.Stand == Subjects.Stand.Panel ? Pose.Plain : framed ? Pose.Medallion : Pose.Floating;
        var drawing = new Drawing();
        var part = FigurePainter.Paint(drawing, new Placement(figure, pose, ink, false, motion, reach, entersAt), Palette);
        return new SceneLayer(drawing, part, motion, reach, entersAt);
    }

    /// <summary>A figure, as large as fits the box, with its feet on the ground; in the air where there is none.</summary>
    public SceneLayer Stand(Figure figure, Box box, BackdropKind ground)
    {
        var stands = figure.Stand is Subjects.Stand.Ground or Subjects.Stand.Object && ground is not (BackdropKind.Space or BackdropKind.Sky or BackdropKind.Sea or BackdropKind.Lake);
        if (!stands) return Place(figure, box, 0);
        box = box.Grown(-0.05 * Math.Min(box.Width, box.Height));
        var bounds = figure.Icon.Bounds;
        var scale = Math.Min(box.Width / bounds.Width, box.Height / bounds.Height);
        var (width, height) = (bounds.Width * scale, bounds.Height * scale);
        // Its shadow, too, ends above the captions.
        var feet = Math.Min(Stage.FeetY, Stage.CaptionZone.Y - 8 - width * 0.085);
        var ink = new Box(box.CentreX - width / 2, feet - height, width, height);
        var drawing = new Drawing();
        var part = FigurePainter.Paint(drawing, new Placement(figure, Pose.Standing, ink, false, Drift, Arranger.BackdropReach, 0), Palette);
        return new SceneLayer(drawing, part, Drift, Arranger.BackdropReach, 0);
    }
}
