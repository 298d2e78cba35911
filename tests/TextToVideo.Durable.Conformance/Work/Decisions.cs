namespace TextToVideo.Durable.Conformance.Work;

/// <summary>Decides by everything that could differ from one run to the next, and says what it decided.</summary>
public sealed class Decisions : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        var decisions = new List<string>();
        void Decide(string decision)
        {
            decisions.Add(decision);
            DecisionLog.Add(context.InstanceId, decisions.Count - 1, decision);
        }

        Decide($"time {context.CurrentUtcTime:O}");
        Decide($"guid {context.NewGuid()}");
        var race = new[] { context.CallActivityAsync<int>(nameof(Square), 2), context.CallActivityAsync<int>(nameof(Square), 3) };
        Decide($"first {await await Task.WhenAny(race)}");
        await Task.WhenAll(race);
        Decide($"time {context.CurrentUtcTime:O}");
        await context.CallActivityAsync<string>(nameof(Gated), input);
        Decide($"event {await context.WaitForExternalEventAsync<string>("Go")}");
        await context.CreateTimerAsync(TimeSpan.FromMilliseconds(10), CancellationToken.None);
        Decide($"time {context.CurrentUtcTime:O}");
        Decide($"guid {context.NewGuid()}");
        return [.. decisions];
    }
}
