using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>Among the jobs of this process.</summary>
public sealed class ProcessStepTurns : IStepTurns
{
    private readonly KeyedLock _turns = new();

    public Task<IDisposable> EnterAsync(ArtifactKey step, CancellationToken cancellationToken) => _turns.EnterAsync(step.Value, cancellationToken);
}
