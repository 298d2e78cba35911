namespace TextToVideo.Durable.Conformance.Work;

public sealed class ParentOfGates : Orchestration<string[], string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string[] input)
    {
        return await Task.WhenAll(input.Select(gate => context.CallSubOrchestrationAsync<string>(nameof(OneGate), gate)));
    }
}
