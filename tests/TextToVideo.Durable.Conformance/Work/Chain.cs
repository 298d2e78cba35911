namespace TextToVideo.Durable.Conformance.Work;

public sealed class Chain : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        var value = input;
        for (var i = 0; i < 3; i++)
            value = await context.CallActivityAsync<int>(nameof(Square), value);
        return value;
    }
}
