namespace TextToVideo.Durable.Conformance.Work;

public sealed class Sleeping : Orchestration<int, DateTimeOffset[]>
{
    public override async Task<DateTimeOffset[]> RunAsync(IOrchestrationContext context, int input)
    {
        var before = context.CurrentUtcTime;
        await context.CreateTimerAsync(TimeSpan.FromMilliseconds(input), CancellationToken.None);
        return [before, context.CurrentUtcTime];
    }
}
