using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>One turn as the history has it.</summary>
internal sealed record RecordedTurn(DateTimeOffset At)
{
    public List<HistoryEvent> Incoming { get; } = [];

    public List<CallMade> Calls { get; } = [];

    public HistoryEvent? Outcome { get; private set; }

    public static IEnumerable<RecordedTurn> Split(IReadOnlyList<HistoryEvent> history)
    {
        RecordedTurn? turn = null;
        foreach (var historyEvent in history)
        {
            if (historyEvent is TurnStarted started)
            {
                if (turn is not null)
                    yield return turn;
                turn = new RecordedTurn(started.At);
            }
            else
            {
                turn?.Add(historyEvent);
            }
        }
        if (turn is not null)
            yield return turn;
    }

    private void Add(HistoryEvent historyEvent)
    {
        switch (historyEvent)
        {
            case CallMade call:
                Calls.Add(call);
                break;
            case ExecutionCompleted or ExecutionFailed or ContinuedAsNew:
                Outcome = historyEvent;
                break;
            case ExecutionTerminated:
                // Ended from outside, not by the code.
                break;
            default:
                Incoming.Add(historyEvent);
                break;
        }
    }
}
