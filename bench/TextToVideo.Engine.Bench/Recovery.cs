using System.Diagnostics;
using TextToVideo.Durable;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>A new engine on a journal with many jobs in their middle, and something to do for each of them at once.</summary>
internal static class Recovery
{
    private const int Jobs = 1000;
    private const int Steps = 10;
    private const double GoalSeconds = 2;

    public static async Task RunAsync(string folder)
    {
        var path = Path.Combine(folder, "recovery.db");
        var ids = new List<string>();
        await using (var engine = await BenchEngine.StartAsync(path))
        {
            for (var i = 0; i < Jobs; i++)
                ids.Add(await engine.Client.ScheduleAsync(nameof(Waiting), Steps, null, CancellationToken.None));
            foreach (var id in ids)
            {
                while ((await engine.Client.GetAsync(id, CancellationToken.None))?.CustomStatus is null)
                    await Task.Delay(5);
            }
        }

        var watch = Stopwatch.StartNew();
        await using var next = await BenchEngine.StartAsync(path);
        Report.Line($"opening a journal with {Jobs:N0} jobs in flight", $"{watch.ElapsedMilliseconds:N0} ms");
        await Task.WhenAll(ids.Select(id => next.Client.RaiseEventAsync(id, "Go", 1, CancellationToken.None)));
        await Task.WhenAll(ids.Select(id => next.Client.WaitForCompletionAsync(id, CancellationToken.None)));
        Report.Line($"all {Jobs:N0} replayed ({Steps} steps), stepped on and ended (goal {GoalSeconds} s)", $"{watch.Elapsed.TotalSeconds:0.00} s");
    }
}
