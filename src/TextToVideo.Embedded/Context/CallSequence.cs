using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>Numbers the calls of an execution and, in a replay, compares each with the one recorded.</summary>
internal sealed class CallSequence
{
    private List<CallMade> _made = [];
    private Queue<CallMade>? _recorded;

    public int NextId { get; private set; }

    public bool IsReplaying => _recorded is not null;

    public void BeginReplay(IEnumerable<CallMade> recorded) => _recorded = new Queue<CallMade>(recorded);

    public void BeginLive()
    {
        _recorded = null;
        _made = [];
    }

    /// <summary>The calls made since <see cref="BeginLive"/>.</summary>
    public IReadOnlyList<CallMade> Made => _made;

    public void Add(CallMade call)
    {
        NextId++;
        if (_recorded is null)
            _made.Add(call);
        else if (!_recorded.TryDequeue(out var recorded))
            throw Mismatch("nothing more in this turn", call.Describe());
        else if (!recorded.IsSameCallAs(call))
            throw Mismatch(recorded.Describe(), call.Describe());
    }

    /// <summary>At the end of a replayed turn: nothing that was recorded may be left.</summary>
    public void VerifyAllMade()
    {
        if (_recorded is not null && _recorded.TryPeek(out var recorded))
            throw Mismatch(recorded.Describe(), "nothing more in this turn");
    }

    public static NonDeterministicOrchestrationException Mismatch(string recorded, string replayed) => new(
        $"The replay took another path than the history. Recorded: {recorded}. Replayed: {replayed}. "
        + "Either the orchestration's code was changed while the instance ran, or it uses something that is not the same on each run (clock, random, I/O, order of a set).");
}
