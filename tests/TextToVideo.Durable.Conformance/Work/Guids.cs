namespace TextToVideo.Durable.Conformance.Work;

public sealed class Guids : Orchestration<string, Guid[]>
{
    public override async Task<Guid[]> RunAsync(IOrchestrationContext context, string input)
    {
        var first = context.NewGuid();
        await context.CallActivityAsync<string>(nameof(Gated), input);
        return [first, context.NewGuid(), context.NewGuid()];
    }
}
