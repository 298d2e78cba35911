using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <param name="Video">An MP4.</param>
/// <param name="Thumbnail">A JPEG.</param>
public sealed record FinishedVideo(ArtifactKey Video, ArtifactKey Thumbnail, AssembledVideo Facts)
{
    /// <summary>A few frames of the video, as they were found.</summary>
    public IReadOnlyList<SampledFrame> Frames { get; init; } = [];
}
