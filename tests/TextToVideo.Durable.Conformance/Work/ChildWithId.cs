namespace TextToVideo.Durable.Conformance.Work;

public sealed class ChildWithId : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        return await context.CallSubOrchestrationAsync<string[]>(nameof(WhoAmI), "", new SubOrchestrationOptions { InstanceId = input });
    }
}
