using TextToVideo.Jobs;

namespace TextToVideo.Cli.Display;

/// <summary>For machines: nothing but the result.</summary>
internal sealed class SilentProgress : ProgressDisplay
{
    public override void Note(string line)
    {
    }

    public override Task<JobView> FollowAsync(JobDesk desk, string jobId, CancellationToken cancellationToken) =>
        WatchAsync(desk, jobId, _ => { }, cancellationToken);
}
