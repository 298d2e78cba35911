using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

/// <summary>Continues as new after each effect.</summary>
public sealed class Laps : Orchestration<Laps.Progress, string[]>
{
    public sealed record Progress(int Lap, string[] Values);

    public override async Task<string[]> RunAsync(IOrchestrationContext context, Progress input)
    {
        var effect = await context.CallActivityAsync<EffectResult>(nameof(Effect), $"lap-{input.Lap}");
        string[] values = [.. input.Values, effect.Value];
        if (input.Lap < 3)
            context.ContinueAsNew(new Progress(input.Lap + 1, values));
        return values;
    }
}
