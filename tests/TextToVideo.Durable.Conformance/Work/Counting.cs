namespace TextToVideo.Durable.Conformance.Work;

public sealed class Counting : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        if (input >= 5)
            return input;
        await context.CallActivityAsync<int>(nameof(Square), input);
        context.ContinueAsNew(input + 1);
        return -1;
    }
}
