using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>What is heard under a clip before or after the scenes.</summary>
/// <param name="Key">WAV of the video's loudness; null: the hush of a room.</param>
public sealed record ClipSound(ArtifactKey? Key, int Frames);
