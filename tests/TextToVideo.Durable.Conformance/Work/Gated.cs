namespace TextToVideo.Durable.Conformance.Work;

/// <summary>Counts "begun", waits at the gate of its name, counts "ended".</summary>
public sealed class Gated(Probe probe) : Activity<string, string>
{
    public override async Task<string> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        probe.Add($"{input} begun");
        await probe.PassAsync(input, cancellationToken);
        probe.Add($"{input} ended");
        return input;
    }
}
