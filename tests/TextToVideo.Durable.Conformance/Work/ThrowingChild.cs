namespace TextToVideo.Durable.Conformance.Work;

public sealed class ThrowingChild : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        return await context.CallSubOrchestrationAsync<string>(nameof(Throwing), input);
    }
}
