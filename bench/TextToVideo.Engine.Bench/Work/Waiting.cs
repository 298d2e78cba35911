using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

/// <summary>Some finished steps, then a wait: what a job looks like in the middle.</summary>
internal sealed class Waiting : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        var value = 0;
        for (var i = 0; i < input; i++)
            value = await context.CallActivityAsync<int>(nameof(Trivial), value);
        context.SetCustomStatus("waiting");
        await context.WaitForExternalEventAsync<int>("Go");
        return await context.CallActivityAsync<int>(nameof(Trivial), value);
    }
}
