using System.Diagnostics;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>One job that asks for many activities at once. Linear: the cost of one does not grow with their number.</summary>
internal static class FanOutBench
{
    private const int Rounds = 3;

    public static async Task RunAsync(string folder)
    {
        await using var engine = await BenchEngine.StartAsync(Path.Combine(folder, "fan-out.db"));
        await engine.RunAsync(nameof(InParallel), 100);
        foreach (var width in new[] { 250, 1000, 4000, 16_000 })
        {
            var median = await MedianAsync(() => engine.RunAsync(nameof(InParallel), width));
            Report.Line($"fan-out of {width:N0} in one job, median of {Rounds}", $"{median.TotalMilliseconds:N0} ms = {median.TotalMilliseconds / width:0.00} ms each");
        }
    }

    // A single round is at the mercy of one slow checkpoint of the journal.
    private static async Task<TimeSpan> MedianAsync(Func<Task> run)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            times.Add(watch.Elapsed);
        }
        return times.Order().ElementAt(Rounds / 2);
    }
}
