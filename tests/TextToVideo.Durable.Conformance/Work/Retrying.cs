namespace TextToVideo.Durable.Conformance.Work;

public sealed class Retrying : Orchestration<Flaky.Plan, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, Flaky.Plan input)
    {
        var retry = new RetryOptions { MaxAttempts = 4, FirstInterval = TimeSpan.FromMilliseconds(5), BackoffCoefficient = 1 };
        return await context.CallActivityAsync<int>(nameof(Flaky), input, new TaskOptions { Retry = retry });
    }
}
