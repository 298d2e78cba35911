namespace TextToVideo.Media.Processes;

/// <summary>A token as something to await.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly TaskCompletionSource _raised = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _registration;

    public StopSignal(CancellationToken token) => _registration = token.Register(() => _raised.TrySetResult());

    public Task Raised => _raised.Task;

    public void Dispose() => _registration.Dispose();
}
