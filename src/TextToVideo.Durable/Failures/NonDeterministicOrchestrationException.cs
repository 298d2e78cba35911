namespace TextToVideo.Durable;

/// <summary>A replay made another call than the one recorded: the orchestration's code changed, or it is not deterministic.</summary>
public sealed class NonDeterministicOrchestrationException(string message) : Exception(message), IDescribesFailure
{
    public string Code => "orchestration.non_deterministic";

    public bool IsRetryable => false;
}
