namespace TextToVideo.Durable;

/// <summary>One step of real work. It may run more than once for one recorded result, so it must be idempotent.</summary>
public abstract class Activity<TInput, TOutput>
{
    /// <param name="cancellationToken">
    /// Fires when the host shuts down; the step is then abandoned and taken up again later. It does not fire when a job is cancelled.
    /// </param>
    public abstract Task<TOutput> RunAsync(ActivityContext context, TInput input, CancellationToken cancellationToken);
}
