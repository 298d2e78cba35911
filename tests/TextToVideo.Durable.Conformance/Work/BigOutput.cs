namespace TextToVideo.Durable.Conformance.Work;

public sealed class BigOutput : Orchestration<int, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, int input)
    {
        await Task.CompletedTask;
        return new string((char)120, input);
    }
}
