using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <param name="StartsAt">On the video's timeline.</param>
public sealed record NarrationUse(ArtifactKey Key, TimeSpan StartsAt, TimeSpan Duration);
