using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

public sealed class Stage : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        var values = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            values.Add((await context.CallActivityAsync<EffectResult>(nameof(Effect), $"{input}-{i}")).Value);
            await context.CreateTimerAsync(TimeSpan.FromMilliseconds(15), CancellationToken.None);
        }
        return [.. values];
    }
}
