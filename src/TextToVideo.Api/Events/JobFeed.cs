using System.Globalization;
using TextToVideo.Api.Jobs;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Events;

/// <summary>Looks at one job for all who follow it, as long as anybody does.</summary>
internal sealed class JobFeed(string jobId, JobDesk desk, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _stop = new();
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile JobEvent? _last;
    private Task? _looking;

    /// <summary>Guarded by the owner's lock.</summary>
    public int Followers { get; set; }

    public void Start() => _looking ??= LookAsync();

    /// <summary>The next event other than the one given.</summary>
    /// <exception cref="JobNotFoundException">It was deleted.</exception>
    public async Task<JobEvent> NextAsync(string? after, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Taken before the look, so that a change between look and wait is not missed.
            var change = Volatile.Read(ref _change);
            if (_last is { } last && last.Id != after) return last;
            await change.Task.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_looking is { } looking) await looking;
        _stop.Dispose();
    }

    public static JobEvent EventOf(JobView job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new JobEvent(string.Create(CultureInfo.InvariantCulture, $"{job.Attempt}-{job.UpdatedAt.UtcTicks}"), JobAnswer.From(job));
    }

    private async Task LookAsync()
    {
        try
        {
            while (true)
            {
                var seen = EventOf(await desk.GetAsync(jobId, _stop.Token));
                if (seen.Id != _last?.Id)
                {
                    _last = seen;
                    Interlocked.Exchange(ref _change, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
                }
                await Task.Delay(LookEvery, time, _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            Volatile.Read(ref _change).TrySetCanceled();
        }
        catch (Exception e)
        {
            // Its followers are told; who comes next begins a new feed.
            var failed = Volatile.Read(ref _change);
            failed.TrySetException(e);
            _ = failed.Task.Exception;
        }
    }
}
