using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>What stands before and after the scenes; null: nothing.</summary>
internal sealed record Bookends(FittedClip? Intro, FittedClip? Outro)
{
    public Timeline Around(Timeline scenes) => scenes.Between(Intro?.Picture.Frames ?? 0, Outro?.Picture.Frames ?? 0);

    public IReadOnlyList<RenderedPart> Around(IReadOnlyList<RenderedPart> segments) =>
        [.. Intro is { } intro ? [intro.Picture] : Array.Empty<RenderedPart>(), .. segments, .. Outro is { } outro ? [outro.Picture] : Array.Empty<RenderedPart>()];
}
