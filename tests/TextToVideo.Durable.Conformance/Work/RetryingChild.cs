namespace TextToVideo.Durable.Conformance.Work;

public sealed class RetryingChild : Orchestration<Flaky.Plan, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, Flaky.Plan input)
    {
        var retry = new RetryOptions { MaxAttempts = 3, FirstInterval = TimeSpan.FromMilliseconds(5), BackoffCoefficient = 1 };
        return await context.CallSubOrchestrationAsync<int>(nameof(FlakyChild), input, new SubOrchestrationOptions { Retry = retry });
    }
}
