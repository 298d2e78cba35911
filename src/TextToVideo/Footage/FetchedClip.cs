using TextToVideo.Artifacts;

namespace TextToVideo.Footage;

/// <summary>A clip in the store, looked into and found good.</summary>
public sealed record FetchedClip(ArtifactKey Key, MediaFacts Facts, long Bytes);
