using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Scenes;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations;

/// <summary>
/// Composes scenes from open vector pictures before painted backdrops. Needs no network; the same brief gives the same bytes.
/// </summary>
internal sealed class VectorIllustrator(SubjectFinder finder, TopicKeeper topics, IdiomTable idioms, Gazetteer gazetteer, SceneDirector director, CardDealer dealer, SceneComposer composer, Rasterizer rasterizer) : IIllustrator
{
    private const string Design = "vector-11";

    public string Version => $"{Design}-{dealer.FontsVersion}";

    public async Task<Illustration> DrawAsync(IllustrationBrief brief, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        Directory.CreateDirectory(folder);
        var stage = new Stage(brief.Frame);
        // What sayings say is neither drawn nor the place of a scene; scenes that quote the text still have it whole.
        var meant = idioms.Without(brief);
        var plan = director.Plan(meant, topics.Keep(meant, finder.Find(gazetteer.Without(meant))));
        var palette = PaletteFamily.Of(brief.VideoSeed, brief.Theme).For(plan.Mood);
        if (plan.Gravity != Gravity.None) palette = palette.Hushed();
        if (brief.Accent is { } accent) palette = palette with { Accent = Color.Parse(accent) };
        plan = plan with { Cast = dealer.Deal(meant, plan, stage, palette) };
        var scene = composer.Compose(brief, stage, palette, plan) ?? Stand(brief, stage, palette, plan);

        var layers = scene.Layers.Select((layer, i) => new LayerDrawing(layer.Drawing, Record(layer, i == 0 ? "backdrop" : $"figure-{i}", stage))).ToArray();
        var tones = await rasterizer.DrawAsync(layers, stage, folder, cancellationToken);
        return new Illustration
        {
            Layers = [.. layers.Select(drawn => drawn.Layer)],
            Description = scene.Description,
            Tones = tones,
            Attributions = [.. scene.Sets.Distinct(StringComparer.Ordinal).Select(IconLibrary.CreditFor)],
        };
    }

    private static IllustrationLayer Record(SceneLayer layer, string name, Stage stage)
    {
        var box = Rasterizer.Pixels(layer.Part, stage.PixelsPerUnit);
        return new IllustrationLayer
        {
            FileName = name + Rasterizer.Extension,
            X = box.X,
            Y = box.Y,
            Width = box.Width,
            Height = box.Height,
            Motion = layer.Motion,
            Reach = layer.Reach * stage.PixelsPerUnit,
            EntersAt = layer.EntersAt,
        };
    }

    /// <summary>The cast before its backdrop.</summary>
    private static ComposedScene Stand(IllustrationBrief brief, Stage stage, Palette palette, ScenePlan plan)
    {
        var arranger = new Arranger(stage, plan, brief, new Dice(brief.VideoSeed, brief.Variant, "arrangement"));
        var placements = arranger.Arrange();
        var focus = placements.First(placement => ReferenceEquals(placement.Figure, plan.Cast[0])).Ink.CentreX;
        var scenery = BackdropPainter.Paint(plan.Backdrop, stage, palette, new Dice(brief.VideoSeed, brief.Variant, "backdrop"), focus);
        var layers = new List<SceneLayer> { new(scenery.Drawing, scenery.Area, arranger.CameraDrift, Arranger.BackdropReach, 0) };
        foreach (var placement in placements)
        {
            var drawing = new Drawing();
            var covered = FigurePainter.Paint(drawing, placement, palette);
            layers.Add(new SceneLayer(drawing, covered, placement.Motion, placement.Reach, placement.EntersAt));
        }
        return new ComposedScene(layers, Describe(plan), [.. plan.Cast.Where(figure => figure.IsBorrowed).Select(figure => figure.Icon.Name.Set)]);
    }

    private static string Describe(ScenePlan plan)
    {
        var names = plan.Cast.Select(figure => figure.Words).Distinct();
        return $"Illustration of {string.Join(", ", names)} {BackdropWords.Of(plan.Backdrop)}.";
    }
}
