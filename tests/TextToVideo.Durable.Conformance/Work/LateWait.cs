namespace TextToVideo.Durable.Conformance.Work;

public sealed class LateWait : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        await context.CallActivityAsync<string>(nameof(Gated), input);
        return await context.WaitForExternalEventAsync<string>("Approval");
    }
}
