using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>A step was only looked for (<see cref="StepLook"/>), and its result is not there.</summary>
public sealed class StepNotMadeException(ArtifactKey step) : Exception($"The step '{step.Value}' is not made.")
{
    public ArtifactKey Step { get; } = step;
}
