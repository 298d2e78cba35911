namespace TextToVideo.Durable;

/// <summary>An orchestration: deterministic code over <see cref="IOrchestrationContext"/>, run again from history after every step.</summary>
public abstract class Orchestration<TInput, TOutput>
{
    public abstract Task<TOutput> RunAsync(IOrchestrationContext context, TInput input);
}
