namespace TextToVideo.Durable;

public static class OrchestrationContextExtensions
{
    /// <summary>Waits for the delay in orchestration time.</summary>
    public static Task CreateTimerAsync(this IOrchestrationContext context, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.CreateTimerAsync(context.CurrentUtcTime + delay, cancellationToken);
    }

    /// <summary>Waits for an event for at most <paramref name="timeout"/>.</summary>
    /// <exception cref="TaskCanceledException">The time-out passed first.</exception>
    public static async Task<TEvent> WaitForExternalEventAsync<TEvent>(this IOrchestrationContext context, string name, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var stopTimer = new CancellationTokenSource();
        using var stopWaiting = new CancellationTokenSource();
        var timer = context.CreateTimerAsync(timeout, stopTimer.Token);
        var received = context.WaitForExternalEventAsync<TEvent>(name, stopWaiting.Token);

        // Cancel, not CancelAsync: that one runs its callbacks on the thread pool, away from the orchestrator's own thread.
#pragma warning disable CA1849
        if (await Task.WhenAny(received, timer) == received)
        {
            stopTimer.Cancel();
            return await received;
        }

        stopWaiting.Cancel();
#pragma warning restore CA1849
        throw new TaskCanceledException($"No event '{name}' within {timeout}.");
    }
}
