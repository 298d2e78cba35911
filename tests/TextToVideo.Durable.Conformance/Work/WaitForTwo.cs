namespace TextToVideo.Durable.Conformance.Work;

public sealed class WaitForTwo : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        context.SetCustomStatus("waiting");
        var first = await context.WaitForExternalEventAsync<string>("Word");
        var second = await context.WaitForExternalEventAsync<string>("word");
        return [first, second];
    }
}
