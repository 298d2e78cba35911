namespace TextToVideo.Durable.Conformance.Work;

public sealed class WhoAmI : Orchestration<string, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string input)
    {
        await Task.CompletedTask;
        return [context.InstanceId, context.Name, context.ParentInstanceId ?? "none"];
    }
}
