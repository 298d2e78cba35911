using System.Diagnostics;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>One job that asks for many activities at once. Linear: the cost of one does not grow with their number.</summary>
internal static class FanOutBench
{
    public static async Task RunAsync(string folder)
    {
        await using var engine = await BenchEngine.StartAsync(Path.Combine(folder, "fan-out.db"));
        await engine.RunAsync(nameof(InParallel), 100);
        foreach (var width in new[] { 250, 1000, 4000 })
        {
            var watch = Stopwatch.StartNew();
            await engine.RunAsync(nameof(InParallel), width);
            Report.Line($"fan-out of {width:N0} in one job", $"{watch.ElapsedMilliseconds:N0} ms = {watch.Elapsed.TotalMilliseconds / width:0.00} ms each");
        }
    }
}
