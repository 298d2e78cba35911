using System.CommandLine;
using TextToVideo.Jobs;

namespace TextToVideo.Cli.Display;

/// <summary>Shows a job's progress until it ends.</summary>
internal abstract class ProgressDisplay
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    public static ProgressDisplay For(ParseResult arguments)
    {
        if (arguments.GetValue(GlobalOptions.Json)) return new SilentProgress();
        return Console.IsErrorRedirected || Console.IsOutputRedirected ? new PlainProgress() : new LiveProgress();
    }

    public abstract void Note(string line);

    public abstract Task<JobView> FollowAsync(JobDesk desk, string jobId, CancellationToken cancellationToken);

    /// <summary>Reports every look at the job; the last report is of the ended job.</summary>
    protected static async Task<JobView> WatchAsync(JobDesk desk, string jobId, Action<JobStatus> report, CancellationToken cancellationToken)
    {
        var ended = desk.WaitAsync(jobId, cancellationToken);
        while (!ended.IsCompleted)
        {
            report((await desk.GetAsync(jobId, cancellationToken)).Status);
            await Task.WhenAny(ended, Task.Delay(LookEvery, cancellationToken));
        }
        var job = await ended;
        report(job.Status);
        return job;
    }
}
