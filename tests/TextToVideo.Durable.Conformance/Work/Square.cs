namespace TextToVideo.Durable.Conformance.Work;

public sealed class Square(Probe probe) : Activity<int, int>
{
    public override async Task<int> RunAsync(ActivityContext context, int input, CancellationToken cancellationToken)
    {
        probe.Add($"square {input}");
        await Task.Yield();
        return input * input;
    }
}
