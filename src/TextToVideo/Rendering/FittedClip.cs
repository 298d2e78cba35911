using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>A clip in the store, ready to be joined.</summary>
/// <param name="Sound">WAV, as long as the picture; null: there is nothing to hear.</param>
public sealed record FittedClip(RenderedPart Picture, ArtifactKey? Sound)
{
    public ClipSound ToSound() => new(Sound, Picture.Frames);
}
