namespace TextToVideo.Embedded.Storage;

/// <summary>A write whose result someone awaits.</summary>
internal sealed class RequestWrite<T>(Func<JournalSession, CommitNotes, T> apply) : JournalWrite
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Done => _done.Task;

    public override void Apply(JournalSession session, CommitNotes notes) => _result = apply(session, notes);

    public override void Committed() => _done.TrySetResult(_result);

    public override void Failed(Exception exception) => _done.TrySetException(exception);
}
