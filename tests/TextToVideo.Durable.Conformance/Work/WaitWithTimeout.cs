namespace TextToVideo.Durable.Conformance.Work;

public sealed class WaitWithTimeout : Orchestration<string, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, string input)
    {
        try
        {
            return await context.WaitForExternalEventAsync<string>("Approval", TimeSpan.FromMilliseconds(50));
        }
        catch (TaskCanceledException)
        {
            context.SetCustomStatus("timed out");
        }
        return "then " + await context.WaitForExternalEventAsync<string>("Approval");
    }
}
