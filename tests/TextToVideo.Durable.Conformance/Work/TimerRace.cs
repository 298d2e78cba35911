namespace TextToVideo.Durable.Conformance.Work;

public sealed class TimerRace : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        using var stop = new CancellationTokenSource();
        var slow = context.CreateTimerAsync(TimeSpan.FromDays(1), stop.Token);
        var work = context.CallActivityAsync<int>(nameof(Square), 3);
        var first = await Task.WhenAny(slow, work);
        // Not CancelAsync, which would run its callbacks on the thread pool.
#pragma warning disable CA1849
        stop.Cancel();
#pragma warning restore CA1849
        return first == work ? $"work {await work}, timer {slow.Status}" : "timer";
    }
}
