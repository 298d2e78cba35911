namespace TextToVideo.Jobs;

/// <summary>Looks for a run's cancellation mark for as long as a step runs.</summary>
public sealed class CancellationWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _cancelled = new();
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenSource _done = new();
    private readonly Task _looking;

    internal CancellationWatch(CancellationMarks marks, string runId, TimeSpan every, TimeProvider time, CancellationToken hostStopping)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(hostStopping, _cancelled.Token);
        _looking = LookAsync(marks, runId, every, time);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Fires for a cancelled job alone.</summary>
    public CancellationToken JobCancelled => _cancelled.Token;

    /// <summary>Tells a cancelled job from a host that shuts down.</summary>
    public bool IsJobCancelled => _cancelled.IsCancellationRequested;

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _looking;
        _done.Dispose();
        _source.Dispose();
        _cancelled.Dispose();
    }

    private async Task LookAsync(CancellationMarks marks, string runId, TimeSpan every, TimeProvider time)
    {
        try
        {
            while (true)
            {
                if (await IsSetAsync(marks, runId))
                {
                    await _cancelled.CancelAsync();
                    return;
                }
                await Task.Delay(every, time, _done.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The step has ended first.
        }
    }

    private async Task<bool> IsSetAsync(CancellationMarks marks, string runId)
    {
        try
        {
            return await marks.IsSetAsync(runId, _done.Token);
        }
        catch (Exception e) when (e is IOException or Failures.TextToVideoException)
        {
            // A store that does not answer now will be asked again; the step's own work will meet the fault if it lasts.
            return false;
        }
    }
}
