using System.Diagnostics;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>
/// Waits until a process is in the middle of something, and stops it there: it is looked at again while it stands still, so a kill
/// that counts as one within a commit is one. Not for ever, as the moment need not come.
/// </summary>
internal sealed class StormAim(StormSight sight, Random random)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Queue<StormMoment> _moments = [];

    /// <summary>Every one before any comes again.</summary>
    public StormMoment Draw()
    {
        if (_moments.Count == 0)
        {
            var all = Enum.GetValues<StormMoment>();
            random.Shuffle(all);
            foreach (var moment in all) _moments.Enqueue(moment);
        }
        return _moments.Dequeue();
    }

    /// <returns>All that the process, which stands still now, is in the middle of.</returns>
    public async Task<IReadOnlySet<StormMoment>> TakeAsync(int process, StormMoment wish, CancellationToken cancellationToken)
    {
        // Not all at their very start: a new process needs its time before it does anything.
        await Task.Delay(random.Next(100, wish == StormMoment.Anything ? 2500 : 900), cancellationToken);
        var started = Stopwatch.GetTimestamp();
        while (wish != StormMoment.Anything && Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (!sight.Is(process, wish))
            {
                if (wish == StormMoment.Commit) await Task.Yield();
                else await Task.Delay(2, cancellationToken);
                continue;
            }
            if (wish is not (StormMoment.Commit or StormMoment.Webhook)) await Task.Delay(random.Next(0, 25), cancellationToken);
            UnixSignal.Stop(process);
            if (sight.Is(process, wish)) return sight.Of(process);
            UnixSignal.Continue(process);
        }
        UnixSignal.Stop(process);
        return sight.Of(process);
    }
}
