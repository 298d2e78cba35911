using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

public sealed record SegmentUse(ArtifactKey Key, int Frames)
{
    public static SegmentUse Of(RenderedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new SegmentUse(part.Video(), part.Frames);
    }
}
