namespace TextToVideo.Durable.Conformance.Work;

public sealed class FamilyTree : Orchestration<int, string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, int input)
    {
        if (input == 0)
            return [context.InstanceId];
        var below = await context.CallSubOrchestrationAsync<string[]>(nameof(FamilyTree), input - 1);
        return [context.InstanceId, .. below];
    }
}
