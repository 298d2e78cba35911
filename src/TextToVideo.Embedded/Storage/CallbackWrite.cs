namespace TextToVideo.Embedded.Storage;

/// <summary>A write whose result goes to a callback, on the writer's thread.</summary>
internal sealed class CallbackWrite<T>(Func<JournalSession, CommitNotes, T> apply, Action<T> committed, Action<Exception> failed) : JournalWrite
{
    private T _result = default!;

    public override void Apply(JournalSession session, CommitNotes notes) => _result = apply(session, notes);

    public override void Committed() => committed(_result);

    public override void Failed(Exception exception) => failed(exception);
}
