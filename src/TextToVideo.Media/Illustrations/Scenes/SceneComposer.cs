using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>Looks whether a text is better told by a designed scene than by figures before a backdrop.</summary>
/// <param name="designs">The first that fits is taken.</param>
internal sealed class SceneComposer(ICaptionFonts fonts, IReadOnlyList<IDesignedScene> designs)
{
    /// <returns>Null: it is not.</returns>
    public ComposedScene? Compose(IllustrationBrief brief, Stage stage, Palette palette, ScenePlan plan)
    {
        // A title in the cast means that nothing could be drawn: no company for anything.
        var cast = plan.Cast.Where(figure => figure.Stand != Stand.Letters).ToArray();
        var kit = new SceneKit(brief, stage, palette, new Lettering(fonts, brief.Language), plan.Backdrop, cast);
        return designs.Select(design => design.Compose(kit)).FirstOrDefault(scene => scene is not null);
    }
}
