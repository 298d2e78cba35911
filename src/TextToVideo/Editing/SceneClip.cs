using TextToVideo.Footage;

namespace TextToVideo.Editing;

/// <summary>A clip that a scene may show, in the store.</summary>
internal sealed record SceneClip(FetchedClip Clip)
{
    public MediaFacts Facts => Clip.Facts;

    public IReadOnlyList<ClipRun> Runs { get; } = ClipRun.Of(Clip.Facts, Clip.Survey);
}
