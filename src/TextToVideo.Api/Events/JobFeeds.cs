using TextToVideo.Jobs;

namespace TextToVideo.Api.Events;

/// <summary>One feed for each job that is followed, however many follow it.</summary>
public sealed class JobFeeds(JobDesk desk, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JobFeed> _feeds = new(StringComparer.Ordinal);

    /// <summary>Events from now on; ends with the event that the job ended by.</summary>
    /// <param name="after">The last event that the follower has; null: none.</param>
    /// <param name="quietFor">Gives null when nothing has happened for so long.</param>
    public async IAsyncEnumerable<JobEvent?> FollowAsync(
        string jobId,
        string? after,
        TimeSpan quietFor,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var feed = Join(jobId);
        try
        {
            var last = after;
            while (true)
            {
                var next = await NextAsync(feed, last, quietFor, cancellationToken);
                yield return next;
                if (next is null) continue;
                if (next.Job.Status.HasEnded()) yield break;
                last = next.Id;
            }
        }
        finally
        {
            await LeaveAsync(jobId, feed);
        }
    }

    private async Task<JobEvent?> NextAsync(JobFeed feed, string? after, TimeSpan quietFor, CancellationToken cancellationToken)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = time.CreateTimer(_ => quiet.Cancel(), null, quietFor, Timeout.InfiniteTimeSpan);
        try
        {
            return await feed.NextAsync(after, quiet.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private JobFeed Join(string jobId)
    {
        lock (_lock)
        {
            if (!_feeds.TryGetValue(jobId, out var feed)) _feeds[jobId] = feed = new JobFeed(jobId, desk, time);
            feed.Followers++;
            feed.Start();
            return feed;
        }
    }

    private async Task LeaveAsync(string jobId, JobFeed feed)
    {
        lock (_lock)
        {
            if (--feed.Followers > 0) return;
            _feeds.Remove(jobId);
        }
        await feed.DisposeAsync();
    }
}
