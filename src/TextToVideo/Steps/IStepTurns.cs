using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>One worker at a time for a step: two that need the same one at once must not both buy it.</summary>
public interface IStepTurns
{
    /// <summary>Waits until nobody else is at the step. Its disposal ends the turn.</summary>
    Task<IDisposable> EnterAsync(ArtifactKey step, CancellationToken cancellationToken);
}
