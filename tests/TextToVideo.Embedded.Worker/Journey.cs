using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

/// <summary>Goes once through everything that an orchestration can wait for.</summary>
public sealed class Journey : Orchestration<int, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, int input)
    {
        var values = new List<string>();
        var wide = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => context.CallActivityAsync<EffectResult>(nameof(Effect), $"wide-{i}")));
        values.AddRange(wide.Select(effect => effect.Value));

        var stages = await Task.WhenAll(new[] { "north", "south" }.Select(name => context.CallSubOrchestrationAsync<string[]>(nameof(Stage), name)));
        values.AddRange(stages.SelectMany(stage => stage));

        var retry = new RetryOptions { MaxAttempts = 3, FirstInterval = TimeSpan.FromMilliseconds(20), BackoffCoefficient = 1 };
        var flaky = await context.CallActivityAsync<EffectResult>(nameof(FlakyEffect), "flaky", new TaskOptions { Retry = retry });
        values.Add(flaky.Value);

        values.Add(await context.WaitForExternalEventAsync<string>("Go"));
        values.AddRange(await context.CallSubOrchestrationAsync<string[]>(nameof(Laps), new Laps.Progress(0, [])));
        for (var i = 0; i < 6; i++)
            values.Add((await context.CallActivityAsync<EffectResult>(nameof(Effect), $"last-{i}")).Value);
        return [.. values];
    }
}
