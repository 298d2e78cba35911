namespace TextToVideo.Durable.Conformance.Work;

/// <summary>A text of so many characters.</summary>
public sealed class Inflate : Activity<int, string>
{
    public override Task<string> RunAsync(ActivityContext context, int input, CancellationToken cancellationToken) =>
        Task.FromResult(new string('x', input));
}
