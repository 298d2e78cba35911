namespace TextToVideo.Durable.Conformance.Work;

public sealed class CallsUnknownActivity : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        return await context.CallActivityAsync<string>("NobodyHasThis", input);
    }
}
