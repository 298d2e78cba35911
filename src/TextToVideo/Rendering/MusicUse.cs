using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <param name="LevelDb">Against the voice; negative.</param>
public sealed record MusicUse(ArtifactKey Key, double LevelDb);
