using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>Jobs that wait are in the journal, not in memory.</summary>
internal static class Memory
{
    private const int Jobs = 10_000;

    public static async Task RunAsync(string folder)
    {
        await using var engine = await BenchEngine.StartAsync(Path.Combine(folder, "memory.db"), maxLiveInstances: 100);
        await engine.RunAsync(nameof(InSequence), 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var ids = await Task.WhenAll(Enumerable.Range(0, Jobs).Select(_ => engine.Client.ScheduleAsync(nameof(Waiting), 0, null, CancellationToken.None)));
        foreach (var id in ids)
        {
            while ((await engine.Client.GetAsync(id, CancellationToken.None))?.CustomStatus is null)
                await Task.Delay(5);
        }

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before - ids.Sum(id => 22L + 2 * id.Length);
        Report.Line($"memory for {Jobs:N0} jobs that wait for an event", $"{bytes / 1024.0 / 1024.0:0.0} MiB");
        GC.KeepAlive(ids);
    }
}
