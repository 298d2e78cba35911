using System.Diagnostics;
using TextToVideo.Durable;
using ActivityContext = TextToVideo.Durable.ActivityContext;

namespace TextToVideo.Engine.Bench.Work;

/// <summary>When it began and when it ended, by the machine's clock.</summary>
internal sealed class Stamp : Activity<int, long[]>
{
    public override Task<long[]> RunAsync(ActivityContext context, int input, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        return Task.FromResult(new[] { began, Stopwatch.GetTimestamp() });
    }
}
