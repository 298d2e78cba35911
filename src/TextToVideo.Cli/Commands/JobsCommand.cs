using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Display;
using TextToVideo.Cli.Hosting;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv jobs`: lists, shows, cancels and deletes jobs. But for `retry` it runs none: unfinished jobs go on at the next `generate` or `serve`.</summary>
internal static class JobsCommand
{
    private const int MostListed = 50;

    private static readonly JsonSerializerOptions Indented = new(RequestJson.Options) { WriteIndented = true };

    private static readonly Argument<string> Id = new("id") { Description = "The job's id." };

    public static Command Create()
    {
        var command = new Command("jobs", "List jobs, newest first.");
        command.SetAction(ListAsync);

        var show = new Command("show", "Show one job.") { Id };
        show.SetAction((arguments, token) => WithDeskAsync(arguments, desk => ShowAsync(arguments, desk, token)));

        var cancel = new Command("cancel", "Cancel a job; what was made so far is kept.") { Id };
        cancel.SetAction((arguments, token) => WithDeskAsync(arguments, async desk =>
        {
            await desk.CancelAsync(arguments.GetRequiredValue(Id), "Cancelled from the command line.", token);
            return ExitCode.Done;
        }));

        var delete = new Command("delete", "Forget an ended job and delete its files.") { Id };
        delete.SetAction((arguments, token) => WithDeskAsync(arguments, async desk =>
        {
            await desk.DeleteAsync(arguments.GetRequiredValue(Id), token);
            return ExitCode.Done;
        }));

        var language = new Option<string?>("--language") { Description = "Of a job in several languages: which of them. Default: that of its text." };
        var storyboard = new Command("storyboard", "Print the scenes of a job as JSON, to be edited for `ttv jobs retry --storyboard`.") { Id, language };
        storyboard.SetAction((arguments, token) => PrintStoryboardAsync(arguments, language, token));

        command.Subcommands.Add(storyboard);
        command.Subcommands.Add(RetryCommand.Create());
        command.Subcommands.Add(show);
        command.Subcommands.Add(cancel);
        command.Subcommands.Add(delete);
        return command;
    }

    private static async Task<int> PrintStoryboardAsync(ParseResult arguments, Option<string?> language, CancellationToken cancellationToken)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Client).Build();
        var job = await host.Services.GetRequiredService<JobDesk>().GetAsync(arguments.GetRequiredValue(Id), cancellationToken);
        var storyboard = await ActivatorUtilities.CreateInstance<StoryboardFile>(host.Services).ReadAsync(job, arguments.GetValue(language), cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(storyboard, Indented));
        return ExitCode.Done;
    }

    private static async Task<int> WithDeskAsync(ParseResult arguments, Func<JobDesk, Task<int>> work)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Client).Build();
        return await work(host.Services.GetRequiredService<JobDesk>());
    }

    private static async Task<int> ListAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Client).Build();
        var page = await host.Services.GetRequiredService<JobList>().ReadAsync(new JobQuery { PageSize = MostListed }, cancellationToken);
        if (arguments.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(page.Jobs, RequestJson.Options));
            return ExitCode.Done;
        }
        if (page.Jobs.Count == 0) Console.WriteLine("No jobs yet. Make a video with: ttv generate \"What it says.\"");
        foreach (var job in page.Jobs) Console.WriteLine(Line(job));
        if (page.ContinuationToken is not null) Console.WriteLine($"... and more; these are the newest {MostListed}.");
        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(ParseResult arguments, JobDesk desk, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(arguments.GetRequiredValue(Id), cancellationToken);
        if (arguments.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(job, RequestJson.Options));
            return ExitCode.Done;
        }
        Console.WriteLine(Line(job));
        foreach (var variant in job.Variants ?? []) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {variant.Variant.Name,-24} {RequestJson.WordOf(variant.Status.State),-16} {variant.Status.Percent,3:F0}%"));
        if (job.Status.Failure is { } failure) Console.WriteLine($"  {failure.Message} ({failure.Code})");
        foreach (var warning in job.Status.Warnings) Console.WriteLine($"  Warning: {warning}");
        foreach (var stage in job.Status.Stages) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {RequestJson.WordOf(stage.Stage),-16} {stage.Seconds,8:F2} s"));
        foreach (var line in CostReport.Lines(job.Cost)) Console.WriteLine($"  {line}");
        return ExitCode.Done;
    }

    private static string Line(JobView job)
    {
        var text = job.Video?.Title ?? job.Request?.Title ?? job.Request?.Script ?? job.Request?.Prompt ?? "";
        var start = text.Length > 50 ? text[..50] + "..." : text;
        return string.Create(CultureInfo.InvariantCulture, $"{job.JobId}  {job.CreatedAt.LocalDateTime:yyyy-MM-dd HH:mm}  {RequestJson.WordOf(job.Status.State),-16} {job.Status.Percent,3:F0}%  {start.ReplaceLineEndings(" ")}");
    }
}
