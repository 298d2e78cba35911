using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Display;
using TextToVideo.Cli.Hosting;
using TextToVideo.Jobs;
using TextToVideo.Redoing;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv jobs retry`: runs an ended job again, with an edit where one is given; or only plans it.</summary>
internal static class RetryCommand
{
    public static Command Create()
    {
        var options = new RetryOptions();
        var command = new Command("retry", "Run an ended job again, also with an edited storyboard or other settings; what is done is not done again.");
        options.AddTo(command);
        command.SetAction((arguments, token) => RunAsync(arguments, options, token));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, RetryOptions options, CancellationToken cancellationToken)
    {
        var id = arguments.GetRequiredValue(options.Id);
        var output = OutputFile.For(arguments.GetValue(options.Output));
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Worker).Build();
        var run = new JobRun(host, arguments, output, arguments.GetValue(options.WithFiles));
        var job = await host.Services.GetRequiredService<JobDesk>().GetAsync(id, cancellationToken);
        var storyboards = ActivatorUtilities.CreateInstance<StoryboardFile>(host.Services);
        var edit = new RedoEdit
        {
            From = options.ReadStage(arguments),
            Storyboard = arguments.GetValue(options.Storyboard) is { } file ? await storyboards.JudgeAsync(job, file, cancellationToken) : null,
            Request = options.ReadRequest(arguments, job.Request!),
        };
        if (arguments.GetValue(options.Plan))
        {
            var plan = await host.Services.GetRequiredService<RedoPlanner>().PlanAsync(id, edit, cancellationToken);
            if (arguments.GetValue(GlobalOptions.Json)) Console.WriteLine(JsonSerializer.Serialize(plan, RequestJson.Options));
            else foreach (var line in PlanReport.Lines(plan)) Console.WriteLine(line);
            return ExitCode.Done;
        }
        await MachineCheck.EnsureAsync(host.Services, cancellationToken);
        // A job that runs keeps its storyboard.
        var isUnderWay = await ActivatorUtilities.CreateInstance<RetryToRun>(host.Services, storyboards).IsUnderWayAsync(job, edit, cancellationToken);
        if (!isUnderWay && edit.Storyboard is { } edited) await storyboards.KeepAsync(job, edited, cancellationToken);
        return await run.RunAsync(
            async _ =>
            {
                if (isUnderWay) return (id, $"Carrying on with job {id}.");
                await host.Services.GetRequiredService<JobRetries>().RetryAsync(id, edit.From, maxCost: null, edit.Request, cancellationToken);
                return (id, null);
            },
            cancellationToken);
    }
}
