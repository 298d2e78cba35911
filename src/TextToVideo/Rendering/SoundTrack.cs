using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>The sound of a video in the store: AAC in MP4.</summary>
public sealed record SoundTrack(ArtifactKey Audio, MixedSound Facts);
