namespace TextToVideo.Embedded.Scheduling;

/// <summary>Calls at the earliest of the times it was given. Holds one time only, however many timers the journal has.</summary>
internal sealed class Alarm : IDisposable
{
    // Timers stand still while the machine sleeps and know nothing of a clock that was set: look again now and then.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private DateTimeOffset? _at;

    public Alarm(TimeProvider time, Action ring)
    {
        _time = time;
        _timer = time.CreateTimer(
            _ =>
            {
                lock (_gate)
                    _at = null;
                ring();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    public void NoLaterThan(DateTimeOffset at)
    {
        lock (_gate)
        {
            if (_at <= at)
                return;
            _at = at;
            var wait = at - _time.GetUtcNow();
            wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
            // Rounded up: a timer that rings a fraction of a millisecond early finds nothing due and has to be set again.
            _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();
}
