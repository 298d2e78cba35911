using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>A rendered segment in the store.</summary>
public sealed record RenderedPart(ArtifactKey Key, RenderedSegment Segment);
