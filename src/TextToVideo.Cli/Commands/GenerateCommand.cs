using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Cli.Display;
using TextToVideo.Cli.Hosting;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Scripts;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv generate`: makes a video and waits for it.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var options = new GenerateOptions();
        var command = new Command("generate", "Make a video from a prompt or a script.");
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) => RunAsync(arguments, options, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, GenerateOptions options, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var request = VideoRequestValidator.Accept(options.ReadRequest(arguments), PathPolicy.Anywhere);
        var output = OutputFile.For(arguments.GetValue(options.Output));

        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Worker).Build();
        await MachineCheck.EnsureAsync(host.Services, cancellationToken);
        host.Services.GetRequiredService<TranslationRules>().Ensure(request);
        await host.Services.GetRequiredService<BrandShelf>().EnsureAsync(request.Brand, cancellationToken);
        await host.StartAsync(cancellationToken);
        try
        {
            var desk = host.Services.GetRequiredService<JobDesk>();
            var (jobId, resumed) = await JobToRun.FindOrSubmitAsync(desk, request, cancellationToken);
            var display = ProgressDisplay.For(arguments);
            await using var troubles = new EngineTroubles(host.Services.GetRequiredService<EmbeddedEngine>(), display);
            if (resumed) display.Note($"Carrying on with job {jobId}.");
            var job = await display.FollowAsync(desk, jobId, cancellationToken);
            return await FinishAsync(job, host.Services.GetRequiredService<IArtifactStore>(), output, watch, arguments, options, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("ttv: Interrupted. What is done is kept; run the same command again to carry on.");
            return ExitCode.Interrupted;
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<int> FinishAsync(
        JobView job,
        IArtifactStore store,
        OutputFile output,
        Stopwatch watch,
        ParseResult arguments,
        GenerateOptions options,
        CancellationToken cancellationToken)
    {
        if (job.Variants is { } variants)
        {
            var paths = await output.WriteAsync(variants, store, withFiles: arguments.GetValue(options.WithFiles), cancellationToken);
            return VariantsReport.Write(job, paths, watch.Elapsed, arguments);
        }
        if (job.Video is not { } video) return FailureReport.Write(job, arguments);
        var path = await output.WriteAsync(video, store, withFiles: arguments.GetValue(options.WithFiles), cancellationToken);
        ResultReport.Write(job, video, path, watch.Elapsed, arguments);
        return ExitCode.Done;
    }
}
