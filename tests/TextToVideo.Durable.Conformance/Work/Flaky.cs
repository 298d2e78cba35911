namespace TextToVideo.Durable.Conformance.Work;

/// <summary>Fails as often as it is told, then says which attempt succeeded.</summary>
public sealed class Flaky(Probe probe) : Activity<Flaky.Plan, int>
{
    public sealed record Plan(string Name, int Failures, bool IsRetryable = true);

    public override Task<int> RunAsync(ActivityContext context, Plan input, CancellationToken cancellationToken)
    {
        var attempt = probe.Add(input.Name);
        return attempt <= input.Failures
            ? throw new CodedException($"attempt {attempt} failed", "test.flaky", input.IsRetryable)
            : Task.FromResult(attempt);
    }
}
