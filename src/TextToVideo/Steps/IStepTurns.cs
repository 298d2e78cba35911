using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>
/// One worker at a time for a step: two that need the same one at once must not both buy it. And one at a time for what a
/// job's steps must do by turns, which they ask for within their own.
/// </summary>
public interface IStepTurns
{
    /// <summary>Waits until nobody else is at the step. Its disposal ends the turn.</summary>
    /// <param name="step">Its key, or the folder of a job.</param>
    Task<IDisposable> EnterAsync(ArtifactKey step, CancellationToken cancellationToken);
}
