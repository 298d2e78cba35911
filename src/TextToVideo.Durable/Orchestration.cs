namespace TextToVideo.Durable;

/// <summary>An orchestration: deterministic code over <see cref="IOrchestrationContext"/>, run again from history after every step.</summary>
public abstract class Orchestration<TInput, TOutput>
{
    /// <summary>
    /// The newest course that this code knows, where the input says by a `Course` of its own which one a run takes; null: there is only one.
    /// Engines that several programs share leave runs of newer courses to newer programs.
    /// </summary>
    public virtual int? NewestCourse => null;

    public abstract Task<TOutput> RunAsync(IOrchestrationContext context, TInput input);
}
