namespace TextToVideo.Durable.Conformance.Work;

public sealed class CollectOne : Orchestration<string[], string[]>
{
    public override async Task<string[]> RunAsync(IOrchestrationContext context, string[] input)
    {
        context.SetCustomStatus($"have {input.Length}");
        var next = await context.WaitForExternalEventAsync<string>("Item");
        string[] all = [.. input, next];
        if (all.Length < 3)
            context.ContinueAsNew(all);
        return all;
    }
}
