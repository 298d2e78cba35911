namespace TextToVideo.Durable.Conformance.Work;

public sealed class FanOut : Orchestration<int, int[]>
{
    public override async Task<int[]> RunAsync(IOrchestrationContext context, int input)
    {
        var squares = Enumerable.Range(0, input).Select(i => context.CallActivityAsync<int>(nameof(Square), i)).ToList();
        return await Task.WhenAll(squares);
    }
}
