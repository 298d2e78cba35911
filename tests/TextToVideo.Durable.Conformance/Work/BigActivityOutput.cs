namespace TextToVideo.Durable.Conformance.Work;

public sealed class BigActivityOutput : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        return (await context.CallActivityAsync<string>(nameof(Inflate), input)).Length;
    }
}
