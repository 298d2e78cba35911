namespace TextToVideo.Durable.Conformance.Work;

public sealed class EventPayload : Orchestration<string, Flaky.Plan>
{
    public override async Task<Flaky.Plan> RunAsync(IOrchestrationContext context, string input)
    {
        return await context.WaitForExternalEventAsync<Flaky.Plan>("Plan");
    }
}
