using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Kills;

/// <summary>Stands between the journal and the worker and lets nothing through any more after so many commits: what is durable then is all there is.</summary>
internal sealed class CrashingParticipant(IBatchParticipant worker, int commits) : IBatchParticipant
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _commits;

    public Task Reached => _reached.Task;

    public void Claim(JournalSession session, CommitNotes notes)
    {
        if (_commits < commits)
            worker.Claim(session, notes);
    }

    public void Committed(CommitNotes notes)
    {
        if (++_commits < commits)
            worker.Committed(notes);
        else
            _reached.TrySetResult();
    }

    public void ForeignChange()
    {
        if (_commits < commits)
            worker.ForeignChange();
    }

    public void Tick()
    {
        if (_commits < commits)
            worker.Tick();
    }
}
