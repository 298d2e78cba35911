using TextToVideo.Failures;

namespace TextToVideo.Artifacts;

public sealed class ArtifactNotFoundException(ArtifactKey key)
    : TextToVideoException("artifact.not_found", FailureCategory.Resource, $"Artifact '{key}' is not in the store; it may have been cleaned up.");
