using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Puts the cast into the slots of a layout: feet to the ground, wings to the sky, fins to the water.</summary>
internal sealed class Arranger(Stage stage, ScenePlan plan, IllustrationBrief brief, Dice dice)
{
    /// <summary>How far backdrops drift from end to end, in drawing units: less than twice their margin. What is nearer drifts farther.</summary>
    public const double BackdropReach = 42;

    /// <summary>Of the way from the front to the horizon.</summary>
    private const double HowFar = 0.62;

    private double DepthOf(Slot slot, Pose pose) => pose == Pose.Standing && plan.Backdrop.HasHorizon() ? slot.Depth : 0;

    private bool Floats(Figure figure) =>
        plan.Backdrop == BackdropKind.Space || (plan.Backdrop == BackdropKind.Underwater && figure.Stand is Stand.Underwater or Stand.Sea or Stand.Sky or Stand.Space);

    private bool IsWater => plan.Backdrop is BackdropKind.Sea or BackdropKind.Lake;

    public LayerMotion CameraDrift => brief.Variant % 2 == 0 ? LayerMotion.DriftLeft : LayerMotion.DriftRight;

    /// <summary>From back to front.</summary>
    public IReadOnlyList<Placement> Arrange()
    {
        var cast = WithCrowd(plan.Cast);
        var slots = LayoutTable.For(stage, cast.Count, brief.Variant);
        var placed = cast.Select((figure, i) => Place(figure, slots[i], i)).ToList();
        // On wide frames companions stand behind; on narrow ones they would be hidden there.
        var order = stage.IsWide ? placed.Skip(1).Reverse().Append(placed[0]) : placed.Take(1).Concat(placed.Skip(1));
        // What is big stands behind; what is to be read, in front.
        return [.. order.OrderBy(placement => placement == placed[0] ? 1 : placement.Figure.IsBig ? 0 : placement.Figure.Stand == Stand.Panel ? 2 : 1)];
    }

    /// <summary>A lone bee gets companions of its own kind.</summary>
    private static IReadOnlyList<Figure> WithCrowd(IReadOnlyList<Figure> cast) =>
        cast.Count == 1 && cast[0].ComesInCrowds ? [cast[0], cast[0], cast[0]] : cast;

    private Placement Place(Figure figure, Slot slot, int rank)
    {
        var pose = PoseOf(figure, slot, rank);
        var size = LayoutTable.ChiefSize(stage) * slot.Size * Bulk(figure, rank);
        if (pose == Pose.Floating && !Floats(figure) && rank > 0)
            size *= 0.8;
        var (width, height) = Measure(figure, pose, size);
        var centre = figure.Stand == Stand.Letters || IsOverhead(figure, rank) || (rank == 0 && HasAllOverhead) ? 0.5 : slot.X;
        var box = new Box(centre * stage.Width - width / 2, Top(figure, pose, slot, rank, height), width, height);
        // The layouts' sizes fit upright figures; wide ones must not leave the frame.
        var x = Math.Clamp(box.X, stage.Width * 0.015, Math.Max(stage.Width * 0.015, stage.Width * 0.985 - width));
        var mirrored = figure.Stand is Stand.Ground or Stand.Sea or Stand.Underwater && slot.X < 0.5 != (rank > 0 && plan.Cast.Count == 1);
        var depth = DepthOf(slot, pose);
        var (motion, reach) = MotionOf(pose, rank, depth);
        return new Placement(figure, pose, box with { X = x }, mirrored, motion, reach, rank == 0 ? 0 : 0.25 + 0.3 * rank) { Haze = 0.4 * depth };
    }

    private Pose PoseOf(Figure figure, Slot slot, int rank) => figure.Stand switch
    {
        Stand.Bust => Pose.Medallion,
        Stand.Head => plan.Backdrop == BackdropKind.Space ? Pose.Floating : Pose.Medallion,
        Stand.Picture => Pose.Framed,
        Stand.Panel or Stand.Letters => Pose.Plain,
        _ when Floats(figure) => Pose.Floating,
        Stand.Sea or Stand.Underwater when IsWater => Pose.Swimming,
        Stand.Sea when plan.Backdrop == BackdropKind.Beach => Pose.Swimming,
        _ when plan.Backdrop == BackdropKind.Sea => Pose.Floating,
        Stand.Sky or Stand.Underwater => Pose.Floating,
        Stand.Space when rank > 0 || plan.Backdrop is BackdropKind.Sky or BackdropKind.Night => Pose.Floating,
        Stand.Object or Stand.Ground when IsAbovePanel(rank) => Pose.Floating,
        Stand.Object when stage.IsPortrait && rank >= SceneDirector.AbreastInTallFrames => Pose.Floating,
        // Alternating floors and air keeps groups of things from looking like a shop window.
        Stand.Object when rank == 3 || (rank > 0 && IsAbstract && slot.Height < 0.45) => Pose.Floating,
        _ => Pose.Standing,
    };

    private bool IsAbstract => plan.Backdrop is BackdropKind.Studio or BackdropKind.Tech;

    /// <summary>On narrow frames a panel beside the chief figure would cover it; above there is room.</summary>
    private bool IsOverhead(Figure figure, int rank) => stage.IsPortrait && rank > 0 && figure.Stand == Stand.Panel;

    /// <summary>Nothing stands beside the chief figure.</summary>
    private bool HasAllOverhead => plan.Cast.Count > 1 && plan.Cast.Skip(1).All(figure => IsOverhead(figure, 1));

    /// <summary>A chart fills a narrow frame from side to side: what goes with it is seen above it only.</summary>
    private bool IsAbovePanel(int rank) => stage.IsPortrait && rank > 0 && plan.Cast[0].Stand == Stand.Panel;

    private static double Bulk(Figure figure, int rank) => (figure.IsBig, figure.IsSmall) switch
    {
        (true, _) => rank == 0 ? 1.1 : 1.22,
        (_, true) => rank == 0 ? 0.86 : 0.72,
        _ => 1,
    };

    private (double Width, double Height) Measure(Figure figure, Pose pose, double size)
    {
        if (pose is Pose.Medallion or Pose.Framed)
            return (size * 0.96, size * 0.96);
        var bounds = figure.Icon.Bounds;
        if (figure.Stand == Stand.Letters)
            return (bounds.Width, bounds.Height);
        if (figure.Stand == Stand.Panel)
        {
            // Numbers must be read: a panel keeps its width, whatever its place.
            size = Math.Max(size, 0.7 * LayoutTable.ChiefSize(stage));
            var fit = Math.Min(size * 0.86 / bounds.Height, size * 1.2 / bounds.Width);
            return (bounds.Width * fit, bounds.Height * fit);
        }
        var scale = Math.Min(size / bounds.Height, size * 1.12 / bounds.Width);
        return (bounds.Width * scale, bounds.Height * scale);
    }

    private double Top(Figure figure, Pose pose, Slot slot, int rank, double height)
    {
        var feet = stage.FeetY;
        if (IsOverhead(figure, rank))
            return stage.Height * 0.085;
        switch (pose)
        {
            case Pose.Swimming:
                return feet - 34 - (rank > 0 ? 24 : 0) - height;
            case Pose.Floating when rank == 0:
            case Pose.Plain when figure.Stand == Stand.Letters:
                return Math.Max(stage.Height * 0.05, feet * (stage.IsPortrait ? 0.6 : 0.53) - height / 2);
            case Pose.Floating:
                return Math.Clamp(feet * slot.Height - height / 2, stage.Height * 0.03, feet - height);
            default:
                if (IsAbovePanel(rank)) return stage.FeetY * slot.Height - height / 2;
                // Behind is higher up; in front, lower.
                var depth = rank == 0 ? 0 : figure.IsBig || stage.IsWide ? -16 - 5 * rank : 18;
                return feet + depth - (DepthOf(slot, pose) * HowFar * (feet - stage.Horizon)) - height;
        }
    }

    private (LayerMotion Motion, double Reach) MotionOf(Pose pose, int rank, double depth) => pose switch
    {
        Pose.Plain => (CameraDrift, BackdropReach),
        Pose.Floating when rank == 0 => (LayerMotion.Bob, 20),
        Pose.Floating => (dice.Chance(0.6) ? LayerMotion.Bob : LayerMotion.Sway, dice.Between(14, 22)),
        Pose.Swimming => (LayerMotion.Bob, 12),
        _ => (CameraDrift, BackdropReach + (rank == 0 ? 20 : depth > 0 ? 3 : 9)),
    };
}
