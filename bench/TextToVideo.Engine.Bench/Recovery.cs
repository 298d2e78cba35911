using System.Diagnostics;
using TextToVideo.Durable;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>A new engine on the journal of a process that was killed with many jobs in their middle, and something to do for each of them at once.</summary>
internal static class Recovery
{
    /// <summary>The command line of the process that is killed: this word and the journal.</summary>
    public const string VictimCommand = "victim";

    private const int Jobs = 1000;
    private const int Steps = 10;
    private const double GoalSeconds = 2;
    private const string Ready = "ready";

    public static async Task RunAsync(string folder)
    {
        var path = Path.Combine(folder, "recovery.db");
        await KillInTheMiddleAsync(path);

        var watch = Stopwatch.StartNew();
        await using var next = await BenchEngine.StartAsync(path);
        Report.Line($"opening a killed process's journal, {Jobs:N0} jobs in flight", $"{watch.ElapsedMilliseconds:N0} ms");
        await Task.WhenAll(Ids.Select(id => next.Client.RaiseEventAsync(id, "Go", 1, CancellationToken.None)));
        await Task.WhenAll(Ids.Select(id => next.Client.WaitForCompletionAsync(id, CancellationToken.None)));
        Report.Line($"all {Jobs:N0} replayed ({Steps} steps), stepped on and ended (goal {GoalSeconds} s)", $"{watch.Elapsed.TotalSeconds:0.00} s");
    }

    /// <summary>Brings the jobs to their middle and waits to be killed.</summary>
    public static async Task BeVictimAsync(string path)
    {
        await using var engine = await BenchEngine.StartAsync(path);
        foreach (var id in Ids) await engine.Client.ScheduleAsync(nameof(Waiting), Steps, new ScheduleOptions { InstanceId = id }, CancellationToken.None);
        foreach (var id in Ids)
        {
            while ((await engine.Client.GetAsync(id, CancellationToken.None))?.CustomStatus is null) await Task.Delay(5);
        }
        Console.WriteLine(Ready);
        await Task.Delay(Timeout.Infinite);
    }

    private static IEnumerable<string> Ids => Enumerable.Range(0, Jobs).Select(i => $"job-{i}");

    private static async Task KillInTheMiddleAsync(string path)
    {
        var self = typeof(Recovery).Assembly.Location;
        using var victim = Process.Start(new ProcessStartInfo("dotnet", [self, VictimCommand, path]) { RedirectStandardOutput = true })!;
        var said = await victim.StandardOutput.ReadLineAsync();
        victim.Kill();
        await victim.WaitForExitAsync();
        if (said != Ready) throw new InvalidOperationException($"The process to kill ended before: {said}");
    }
}
