using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>Waits for the moment in which to kill; not for ever, as it need not come.</summary>
internal sealed class StormWatch(string home, PaidVoice voice, Receiver receiver, Random random)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Queue<StormMoment> _moments = [];

    /// <returns>What there was to be in the middle of: the wished moment, or <see cref="StormMoment.Anything"/> where it did not come.</returns>
    public async Task<StormMoment> WaitForAsync(StormMoment moment, CancellationToken cancellationToken)
    {
        // Not all at their very start: a new process needs its time before it does anything.
        if (moment != StormMoment.Purchase) await Task.Delay(random.Next(100, 1200), cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await WaitAsync(moment, limit.Token);
            await Task.Delay(random.Next(0, moment == StormMoment.Commit ? 3 : 25), limit.Token);
            return moment;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return StormMoment.Anything;
        }
    }

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

    private Task WaitAsync(StormMoment moment, CancellationToken cancellationToken) => moment switch
    {
        StormMoment.Commit => ChangeAsync(() => Length("journal.db-wal"), cancellationToken),
        StormMoment.Encoder => ChangeAsync(Encoders, cancellationToken),
        StormMoment.Purchase => ChangeAsync(() => voice.Bill.Count, cancellationToken),
        StormMoment.Upload => ChangeAsync(() => Files("artifacts"), cancellationToken),
        StormMoment.Webhook => ChangeAsync(() => receiver.Messages.Count, cancellationToken),
        _ => Task.Delay(random.Next(0, 1500), cancellationToken),
    };

    private static async Task ChangeAsync(Func<long> look, CancellationToken cancellationToken)
    {
        for (var before = look(); look() <= before;) await Task.Delay(1, cancellationToken);
    }

    private long Length(string name)
    {
        var file = new FileInfo(Path.Combine(home, name));
        return file.Exists ? file.LastWriteTimeUtc.Ticks : 0;
    }

    private long Files(string folder)
    {
        try
        {
            return Directory.Exists(Path.Combine(home, folder)) ? Directory.EnumerateFiles(Path.Combine(home, folder), "*", SearchOption.AllDirectories).Count() : 0;
        }
        catch (IOException)
        {
            // A folder went while it was being read.
            return 0;
        }
    }

    private long Encoders() => System.Diagnostics.Process.GetProcessesByName("ffmpeg").Count(process =>
    {
        try
        {
            return new FileInfo($"/proc/{process.Id}/cwd").LinkTarget?.StartsWith(home, StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            return false;
        }
    });
}
