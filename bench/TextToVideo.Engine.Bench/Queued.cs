using System.Diagnostics;
using TextToVideo.Durable;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>Many jobs that wait in a queue: what they cost an engine that starts, and how fast they run through it.</summary>
internal static class Queued
{
    private const int Jobs = 10_000;
    private const int Asking = 20;

    public static async Task RunAsync(string folder)
    {
        await using var engine = new BenchEngine(Path.Combine(folder, "queued.db"));
        // One is there before, so that what is loaded once is not counted for the jobs.
        await engine.Client.ScheduleAsync(nameof(InSequence), 1, Place(0), CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(1, Jobs).Select(i => engine.Client.ScheduleAsync(nameof(InSequence), 1, Place(i), CancellationToken.None)));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var watch = Stopwatch.StartNew();
        await engine.StartAsync();
        Report.Line($"starting with {Jobs:N0} jobs in a queue", $"{watch.ElapsedMilliseconds:N0} ms");
        Report.Line("memory that it takes with them", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024.0:0.0} MiB");

        while ((await engine.Client.ListAsync(Unfinished, CancellationToken.None)).Instances.Count > 0) await Task.Delay(50);
        Report.Line($"{Jobs:N0} jobs of {Asking} keys run through it", $"{watch.Elapsed.TotalSeconds:0.0} s ({Jobs / watch.Elapsed.TotalSeconds:N0} /s)");
    }

    private static OrchestrationQuery Unfinished => new() { Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running], PageSize = 1 };

    private static ScheduleOptions Place(int i) => new() { Queue = new QueuePlace("jobs", i % 6, $"key-{i % Asking}") };
}
