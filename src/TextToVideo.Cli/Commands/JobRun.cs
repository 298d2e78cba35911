using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Artifacts;
using TextToVideo.Cli.Display;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Jobs;

namespace TextToVideo.Cli.Commands;

/// <summary>Works on jobs until one of them has ended, and puts what it made where the user wants it.</summary>
internal sealed class JobRun(IHost host, ParseResult arguments, OutputFile output, bool withFiles)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <param name="begin">Gives the job, and what is to be said of it before it goes on.</param>
    public async Task<int> RunAsync(Func<JobDesk, Task<(string JobId, string? Note)>> begin, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        try
        {
            var desk = host.Services.GetRequiredService<JobDesk>();
            var (jobId, note) = await begin(desk);
            var display = ProgressDisplay.For(arguments);
            await using var troubles = new EngineTroubles(host.Services.GetRequiredService<EmbeddedEngine>(), display);
            if (note is not null) display.Note(note);
            return await FinishAsync(await display.FollowAsync(desk, jobId, cancellationToken), cancellationToken);
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

    private async Task<int> FinishAsync(JobView job, CancellationToken cancellationToken)
    {
        var store = host.Services.GetRequiredService<IArtifactStore>();
        if (job.Variants is { } variants)
        {
            var paths = await output.WriteAsync(variants, store, withFiles, cancellationToken);
            return VariantsReport.Write(job, paths, _watch.Elapsed, arguments);
        }
        if (job.Video is not { } video) return FailureReport.Write(job, arguments);
        var path = await output.WriteAsync(video, store, withFiles, cancellationToken);
        ResultReport.Write(job, video, path, _watch.Elapsed, arguments);
        return ExitCode.Done;
    }
}
