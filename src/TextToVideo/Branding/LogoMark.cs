using TextToVideo.Artifacts;

namespace TextToVideo.Branding;

/// <summary>A logo as it is laid over every frame, in pixels; its place is even, as 4:2:0 video wants.</summary>
public sealed record LogoMark(ArtifactKey Key, int X, int Y, int Width, int Height);
