using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

internal sealed class InSequence : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        var value = 0;
        for (var i = 0; i < input; i++)
            value = await context.CallActivityAsync<int>(nameof(Trivial), value);
        return value;
    }
}
