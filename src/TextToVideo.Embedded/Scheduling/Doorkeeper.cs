using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>Decides when to look whether instances that queue may begin. All of it on the writer's thread.</summary>
internal sealed class Doorkeeper(EmbeddedEngineOptions options, TimeProvider time)
{
    // A running instance that comes to wait for an event makes room without a word.
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(500);

    private bool _isWanted = true;
    private bool _mayOthersWait;
    private bool _doOthersWait;
    private long _lookedAt = time.GetTimestamp();

    public void Look() => _isWanted = true;

    public bool IsLookDue()
    {
        if (!_doOthersWait || time.GetElapsedTime(_lookedAt) < LookInterval)
            return false;
        _lookedAt = time.GetTimestamp();
        return _isWanted = true;
    }

    /// <summary>Within a batch, which may be tried again: what it found counts only from <see cref="Committed"/> on.</summary>
    public void Open(JournalSession session, CommitNotes notes)
    {
        _mayOthersWait = _doOthersWait;
        if (!_isWanted && !notes.HasQueueMoved)
            return;
        _mayOthersWait = WaitingLine.Admit(session, notes, time.GetUtcNow(), options.MaxRunning, options.QueueAgeing);
        _isWanted = true;
    }

    public void Committed()
    {
        _doOthersWait = _mayOthersWait;
        _isWanted = false;
    }
}
