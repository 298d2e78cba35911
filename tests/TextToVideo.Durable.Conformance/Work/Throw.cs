namespace TextToVideo.Durable.Conformance.Work;

public sealed class Throw : Activity<string, string>
{
    public override Task<string> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken) =>
        throw new InvalidOperationException(input, new ArgumentException("the cause"));
}
