namespace TextToVideo.Services.Footage;

/// <summary>So many requests in a window, counted as a service would.</summary>
internal sealed class RateWindow(int requests, TimeSpan window)
{
    /// <summary>Those counted so far count on.</summary>
    public int Requests { get; set; } = requests;

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <returns>What is left after this one; below zero: too many.</returns>
    public (int Left, int SecondsToReset) Take()
    {
        lock (_gate)
        {
            var now = DateTimeOffset.UtcNow;
            while (_taken.Count > 0 && _taken.Peek() + window <= now) _taken.Dequeue();
            var reset = _taken.Count == 0 ? window : _taken.Peek() + window - now;
            if (_taken.Count < Requests) _taken.Enqueue(now);
            else return (-1, (int)Math.Ceiling(reset.TotalSeconds));
            return (Requests - _taken.Count, (int)Math.Ceiling(reset.TotalSeconds));
        }
    }
}
