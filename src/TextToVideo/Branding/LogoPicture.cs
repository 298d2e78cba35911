using TextToVideo.Artifacts;

namespace TextToVideo.Branding;

/// <summary>A logo, scaled and weakened, in pixels.</summary>
internal sealed record LogoPicture(ArtifactKey Key, int Width, int Height);
