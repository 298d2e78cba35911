using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

internal sealed class InParallel : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input) =>
        (await Task.WhenAll(Enumerable.Range(0, input).Select(i => context.CallActivityAsync<int>(nameof(Trivial), i)))).Length;
}
