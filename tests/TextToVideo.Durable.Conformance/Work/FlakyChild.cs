namespace TextToVideo.Durable.Conformance.Work;

public sealed class FlakyChild : Orchestration<Flaky.Plan, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, Flaky.Plan input)
    {
        return await context.CallActivityAsync<int>(nameof(Flaky), input);
    }
}
