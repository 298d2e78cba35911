using TextToVideo.Failures;

namespace TextToVideo.Artifacts;

public sealed class ArtifactConflictException(ArtifactKey key)
    : TextToVideoException("artifact.conflict", FailureCategory.Resource, $"Artifact '{key}' was changed by somebody else; read it again.");
