using System.Diagnostics;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>Many small jobs at once: group commit carries several of them on one synchronous write.</summary>
internal static class Throughput
{
    private const int Jobs = 200;
    private const int Steps = 50;
    private const double Goal = 2000;

    public static async Task RunAsync(string folder, CommitFloor floor)
    {
        var path = Path.Combine(folder, "throughput.db");
        await using var engine = await BenchEngine.StartAsync(path);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => engine.RunAsync(nameof(InSequence), Steps)));

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Jobs).Select(_ => engine.RunAsync(nameof(InSequence), Steps)));
        var rate = Jobs * Steps / watch.Elapsed.TotalSeconds;

        Report.Line($"trivial activities, {Jobs} jobs of {Steps} at once (goal {Goal:N0} /s)", $"{rate:N0} /s = {rate / floor.CommitsPerSecond:0.0} per floor commit");
        await engine.DisposeAsync();
        var bytes = new FileInfo(path).Length;
        Report.Line($"store size of a job of {Steps} activities", $"{bytes / (Jobs + 20) / 1024.0:0.0} KiB");
    }
}
