using TextToVideo.Artifacts;

namespace TextToVideo.Speech;

/// <param name="Audio">A mono 16-bit WAV.</param>
public sealed record SceneNarration(ArtifactKey Audio, Narration Narration);
