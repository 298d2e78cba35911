namespace TextToVideo.Providers.Http;

/// <summary>What one service has been asked of late. Thread-safe.</summary>
internal sealed class ServiceQuota(IReadOnlyList<RateLimit> limits)
{
    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset>[] _taken = limits.Select(_ => new Queue<DateTimeOffset>()).ToArray();
    private DateTimeOffset _pausedUntil;
    private long _remaining = -1;

    public long? Remaining
    {
        get => Interlocked.Read(ref _remaining) is >= 0 and var value ? value : null;
        set => Interlocked.Exchange(ref _remaining, value ?? -1);
    }

    /// <returns>Zero: taken and counted. Else how long until there may be a place.</returns>
    public TimeSpan TryTake(DateTimeOffset now)
    {
        lock (_lock)
        {
            var wait = _pausedUntil > now ? _pausedUntil - now : TimeSpan.Zero;
            for (var i = 0; i < limits.Count; i++)
            {
                var (taken, limit) = (_taken[i], limits[i]);
                while (taken.Count > 0 && taken.Peek() + limit.Window <= now) taken.Dequeue();
                if (taken.Count < limit.Requests) continue;
                var free = taken.Peek() + limit.Window - now;
                if (free > wait) wait = free;
            }
            if (wait > TimeSpan.Zero) return wait;
            foreach (var taken in _taken) taken.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    public void Remember(IReadOnlyList<DateTimeOffset> requests)
    {
        lock (_lock)
        {
            for (var i = 0; i < _taken.Length; i++) _taken[i] = new Queue<DateTimeOffset>(_taken[i].Concat(requests).Order());
        }
    }

    public void PauseUntil(DateTimeOffset moment)
    {
        lock (_lock)
        {
            if (moment > _pausedUntil) _pausedUntil = moment;
        }
    }
}
