using System.Diagnostics;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>
/// Waits until a process is in the middle of something, and stops it there: it is looked at again while it stands still, so a kill
/// that counts as one within a commit is one. Not for ever, as the moment need not come.
/// </summary>
internal sealed class StormAim(StormSight sight, Random random)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly Queue<StormMoment> _moments = [];

    /// <summary>Every one before any comes again, and the one that is none last: a short storm is aimed to its last kill.</summary>
    public StormMoment Draw()
    {
        if (_moments.Count == 0)
        {
            var all = Enum.GetValues<StormMoment>();
            random.Shuffle(all);
            foreach (var moment in all.OrderBy(moment => moment == StormMoment.Anything)) _moments.Enqueue(moment);
        }
        return _moments.Dequeue();
    }

    /// <param name="processes">Any of them may be the one that it happens to.</param>
    /// <returns>The process, which stands still now, and all that it is in the middle of.</returns>
    public async Task<(int Process, IReadOnlySet<StormMoment> Moments)> TakeAsync(IReadOnlyList<int> processes, StormMoment wish, CancellationToken cancellationToken)
    {
        // Not all at their very start: a new process needs its time before it does anything. A job buys once, soon after it is handed in.
        if (wish != StormMoment.Purchase) await Task.Delay(random.Next(100, wish == StormMoment.Anything ? 2500 : 900), cancellationToken);
        var started = Stopwatch.GetTimestamp();
        while (wish != StormMoment.Anything && Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (processes.FirstOrDefault(each => sight.Is(each, wish)) is not (> 0 and var process))
            {
                if (wish == StormMoment.Commit) await Task.Yield();
                else await Task.Delay(2, cancellationToken);
                continue;
            }
            if (wish is not (StormMoment.Commit or StormMoment.Webhook)) await Task.Delay(random.Next(0, 25), cancellationToken);
            UnixSignal.Stop(process);
            if (sight.Is(process, wish)) return (process, sight.Of(process));
            UnixSignal.Continue(process);
        }
        UnixSignal.Stop(processes[0]);
        return (processes[0], sight.Of(processes[0]));
    }
}
