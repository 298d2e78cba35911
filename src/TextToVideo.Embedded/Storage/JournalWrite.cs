namespace TextToVideo.Embedded.Storage;

/// <summary>
/// One unit that is committed as a whole, together with whatever else is in the batch. It may be applied more than
/// once before it is committed, so it changes nothing but the session and the notes.
/// </summary>
internal abstract class JournalWrite
{
    /// <summary>When to stop trying while the store fails. Null: never; work that is done is worth waiting for.</summary>
    public long? GiveUpAtTimestamp { get; init; }

    public abstract void Apply(JournalSession session, CommitNotes notes);

    /// <summary>Called on the writer's thread, so it must be short.</summary>
    public abstract void Committed();

    /// <summary>It was not committed and will not be.</summary>
    public abstract void Failed(Exception exception);
}
