using TextToVideo.Jobs;

namespace TextToVideo.Cli.Display;

/// <summary>For logs and pipes: a line when the stage changes, and every tenth of the way.</summary>
internal sealed class PlainProgress : ProgressDisplay
{
    private const double Step = 10;

    private JobState? _shownState;
    private double _shownPercent;

    public override void Note(string line) => Console.Error.WriteLine(line);

    public override Task<JobView> FollowAsync(JobDesk desk, string jobId, CancellationToken cancellationToken) =>
        WatchAsync(desk, jobId, Report, cancellationToken);

    private void Report(JobStatus status)
    {
        if (status.State == _shownState && status.Percent < _shownPercent + Step) return;
        _shownState = status.State;
        _shownPercent = status.Percent;
        Console.Error.WriteLine($"{status.Percent,3:F0}% {StageWords.Of(status)}");
    }
}
