namespace TextToVideo.Durable.Conformance.Work;

public sealed class ParallelWaits : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        context.SetCustomStatus("waiting");
        return await Task.WhenAll(
            context.WaitForExternalEventAsync<string>("A"),
            context.WaitForExternalEventAsync<string>("B"),
            context.WaitForExternalEventAsync<string>("A"));
    }
}
