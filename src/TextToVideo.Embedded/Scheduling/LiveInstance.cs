using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>An orchestration in memory under this worker's claim. One turn at a time; wishes for another meanwhile are remembered.</summary>
internal sealed class LiveInstance(InstanceClaim claim)
{
    private readonly Lock _gate = new();
    private bool _isBusy;
    private bool _isWanted;

    public InstanceClaim Claim => claim;

    /// <summary>Null until the first turn brought it up to date. Touched only by whoever has the turn.</summary>
    public OrchestrationExecution? Execution { get; set; }

    public long Version { get; private set; } = claim.Version;

    public int EventCount { get; private set; } = claim.EventCount;

    /// <summary>Turns in a row that the store or a damaged history prevented.</summary>
    public int Failures { get; private set; }

    public bool IsIdle
    {
        get
        {
            lock (_gate)
                return !_isBusy;
        }
    }

    /// <returns>True where the caller is to queue it for a turn.</returns>
    public bool Want()
    {
        lock (_gate)
        {
            _isWanted = true;
            if (_isBusy)
                return false;
            return _isBusy = true;
        }
    }

    public void BeginTurn()
    {
        lock (_gate)
            _isWanted = false;
    }

    /// <returns>True where the caller is to queue it again at once; false where it is idle now.</returns>
    public bool EndTurn()
    {
        lock (_gate)
            return _isBusy = _isWanted;
    }

    public void Recorded(TurnResult turn)
    {
        Version++;
        EventCount += turn.Events.Count;
        Failures = 0;
    }

    /// <summary>Memory and journal may differ now: the next turn starts from the journal.</summary>
    public void Reset()
    {
        Execution = null;
        Failures++;
    }
}
