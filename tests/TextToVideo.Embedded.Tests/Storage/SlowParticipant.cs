using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Storage;

/// <summary>Makes each commit take longer, with the journal's lock held meanwhile, as a slow disk does.</summary>
internal sealed class SlowParticipant(IBatchParticipant worker, TimeSpan commitTakes) : IBatchParticipant
{
    private int _commits;

    public int Commits => _commits;

    public void Claim(JournalSession session, CommitNotes notes)
    {
        worker.Claim(session, notes);
        Thread.Sleep(commitTakes);
    }

    public void Committed(CommitNotes notes)
    {
        Interlocked.Increment(ref _commits);
        worker.Committed(notes);
    }

    public void ForeignChange() => worker.ForeignChange();

    public void Tick() => worker.Tick();
}
