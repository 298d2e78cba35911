namespace TextToVideo.Durable.Conformance.Work;

public sealed class Catching : Orchestration<Flaky.Plan, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, Flaky.Plan input)
    {
        try
        {
            return (await context.CallActivityAsync<int>(nameof(Flaky), input)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (TaskFailedException e)
        {
            return $"{e.TaskName}|{e.Failure.Code}|{e.Failure.Message}|{e.Failure.IsRetryable}";
        }
    }
}
