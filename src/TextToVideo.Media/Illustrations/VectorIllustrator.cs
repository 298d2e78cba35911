using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations;

/// <summary>
/// Composes scenes from open vector pictures before painted backdrops. Needs no network; the same brief gives the same bytes.
/// </summary>
internal sealed class VectorIllustrator(SubjectFinder finder, SceneDirector director, CardDealer dealer, Rasterizer rasterizer) : IIllustrator
{
    private const string Design = "vector-1";

    public string Version => $"{Design}-{dealer.FontsVersion}";

    public async Task<Illustration> DrawAsync(IllustrationBrief brief, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        Directory.CreateDirectory(folder);
        var stage = new Stage(brief.Frame);
        var plan = director.Plan(brief, finder.Find(brief));
        var palette = PaletteFamily.Of(brief.VideoSeed).For(plan.Mood);
        plan = plan with { Cast = dealer.Deal(brief, plan.Cast, stage, palette) };
        var arranger = new Arranger(stage, plan, brief, new Dice(brief.VideoSeed, brief.Variant, "arrangement"));
        var placements = arranger.Arrange();
        var focus = placements.First(placement => ReferenceEquals(placement.Figure, plan.Cast[0])).Ink.CentreX;
        var scenery = BackdropPainter.Paint(plan.Backdrop, stage, palette, new Dice(brief.VideoSeed, brief.Variant, "backdrop"), focus);

        var layers = new List<IllustrationLayer>();
        var work = new List<Task>();
        Add("backdrop.png", scenery.Drawing, scenery.Area, arranger.CameraDrift, Arranger.BackdropReach, 0);
        foreach (var placement in placements)
        {
            var drawing = new Drawing();
            var covered = FigurePainter.Paint(drawing, placement, palette);
            Add($"figure-{layers.Count}.png", drawing, covered, placement.Motion, placement.Reach, placement.EntersAt);
        }
        await Task.WhenAll(work);
        return new Illustration
        {
            Layers = layers,
            Description = Describe(plan),
            Attributions = Credits(plan),
        };

        void Add(string file, Drawing drawing, Box part, LayerMotion motion, double reach, double entersAt)
        {
            var box = Rasterizer.Pixels(part, stage.PixelsPerUnit);
            work.Add(rasterizer.DrawAsync(drawing, box, stage.PixelsPerUnit, Path.Combine(folder, file), cancellationToken));
            layers.Add(new IllustrationLayer
            {
                FileName = file,
                X = box.X,
                Y = box.Y,
                Width = box.Width,
                Height = box.Height,
                Motion = motion,
                Reach = reach * stage.PixelsPerUnit,
                EntersAt = entersAt,
            });
        }
    }

    private static string Describe(ScenePlan plan)
    {
        var names = plan.Cast.Select(figure => figure.Words).Distinct();
        return $"Illustration of {string.Join(", ", names)} {BackdropWords.Of(plan.Backdrop)}.";
    }

    private static List<Attribution> Credits(ScenePlan plan) =>
        [.. plan.Cast.Where(figure => figure.IsBorrowed).Select(figure => figure.Icon.Name.Set).Distinct().Select(IconLibrary.CreditFor)];
}
