using Spectre.Console;
using TextToVideo.Jobs;

namespace TextToVideo.Cli.Display;

/// <summary>For people at a terminal: one bar that moves.</summary>
internal sealed class LiveProgress : ProgressDisplay
{
    public override void Note(string line) => AnsiConsole.MarkupLineInterpolated(System.Globalization.CultureInfo.InvariantCulture, $"[grey]{line}[/]");

    public override async Task<JobView> FollowAsync(JobDesk desk, string jobId, CancellationToken cancellationToken) =>
        await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => FollowAsync(context.AddTask("Starting"), desk, jobId, cancellationToken));

    private static Task<JobView> FollowAsync(ProgressTask bar, JobDesk desk, string jobId, CancellationToken cancellationToken) =>
        WatchAsync(
            desk,
            jobId,
            status =>
            {
                bar.Value = status.Percent;
                bar.Description = StageWords.Of(status).EscapeMarkup();
            },
            cancellationToken);
}
