namespace TextToVideo.Tests.Faults;

/// <summary>A clock that runs many times too fast, so that waiting between attempts takes no time worth mentioning.</summary>
internal sealed class HurriedTime(double speed) : TimeProvider
{
    private readonly DateTimeOffset _start = System.GetUtcNow();
    private readonly long _startStamp = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _start + (System.GetElapsedTime(_startStamp) * speed);

    public override long GetTimestamp() => (long)(System.GetTimestamp() * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Hurried(System.CreateTimer(callback, state, Hurry(dueTime), Hurry(period)), this);

    private TimeSpan Hurry(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / speed;

    private sealed class Hurried(ITimer inner, HurriedTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(time.Hurry(dueTime), time.Hurry(period));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
