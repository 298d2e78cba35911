using TextToVideo.Durable;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>How many activities of each kind run. Only the journal's writer takes slots, so free ones stay free until it does.</summary>
internal sealed class ActivitySlots(Func<ActivityKind, int> limit)
{
    private readonly int[] _taken = new int[Enum.GetValues<ActivityKind>().Length];

    public int Free(ActivityKind kind) => limit(kind) - Volatile.Read(ref _taken[(int)kind]);

    public void Take(ActivityKind kind) => Interlocked.Increment(ref _taken[(int)kind]);

    public void GiveBack(ActivityKind kind) => Interlocked.Decrement(ref _taken[(int)kind]);
}
