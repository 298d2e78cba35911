namespace TextToVideo.Durable.Conformance.Work;

public sealed class OneGate : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        context.SetCustomStatus("before");
        var passed = await context.CallActivityAsync<string>(nameof(Gated), input);
        context.SetCustomStatus("after");
        return passed;
    }
}
