namespace TextToVideo.Durable.Conformance.Work;

public sealed class BigActivityInput : Orchestration<int, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, int input)
    {
        return await context.CallActivityAsync<string>(nameof(Throw), new string((char)120, input));
    }
}
