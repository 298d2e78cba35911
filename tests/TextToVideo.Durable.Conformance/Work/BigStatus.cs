namespace TextToVideo.Durable.Conformance.Work;

public sealed class BigStatus : Orchestration<int, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, int input)
    {
        await Task.CompletedTask;
        context.SetCustomStatus(new string((char)120, input));
        return "set";
    }
}
