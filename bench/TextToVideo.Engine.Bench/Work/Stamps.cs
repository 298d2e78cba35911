using System.Diagnostics;
using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

/// <summary>Milliseconds from the end of each activity to the beginning of the next.</summary>
internal sealed class Stamps : Orchestration<int, double[]>
{
    public override async Task<double[]> RunAsync(IOrchestrationContext context, int input)
    {
        var gaps = new List<double>();
        var before = await context.CallActivityAsync<long[]>(nameof(Stamp));
        for (var i = 1; i < input; i++)
        {
            var next = await context.CallActivityAsync<long[]>(nameof(Stamp));
            gaps.Add(Stopwatch.GetElapsedTime(before[1], next[0]).TotalMilliseconds);
            before = next;
        }
        return [.. gaps];
    }
}
