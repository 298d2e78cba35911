namespace TextToVideo.Embedded.Storage;

/// <summary>Takes part in every batch: what it claims is committed with the writes that made the claim possible.</summary>
internal interface IBatchParticipant
{
    /// <summary>Last in the transaction. May be called again for the same batch after a failure.</summary>
    void Claim(JournalSession session, CommitNotes notes);

    /// <summary>The batch, claims included, is durable.</summary>
    void Committed(CommitNotes notes);

    /// <summary>Another process has written to the journal.</summary>
    void ForeignChange();

    /// <summary>Called several times a second, busy or not.</summary>
    void Tick();
}
