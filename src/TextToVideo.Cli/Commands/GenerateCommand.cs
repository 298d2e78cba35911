using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Branding;
using TextToVideo.Cli.Hosting;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Scripts;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv generate`: makes a video, or several of the same words, and waits for it.</summary>
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
        var request = VideoRequestValidator.Accept(options.ReadRequest(arguments), PathPolicy.Anywhere);
        var output = OutputFile.For(arguments.GetValue(options.Output));

        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Worker).Build();
        var run = new JobRun(host, arguments, output, arguments.GetValue(options.WithFiles));
        var check = MachineCheck.EnsureAsync(host.Services, cancellationToken);
        // Made while a program is asked for its version; none begins before the answer.
        _ = host.Services.GetServices<IHostedService>();
        await check;
        host.Services.GetRequiredService<TranslationRules>().Ensure(request);
        await host.Services.GetRequiredService<BrandShelf>().EnsureAsync(request.Brand, cancellationToken);
        return await run.RunAsync(
            async desk =>
            {
                var (jobId, resumed) = await JobToRun.FindOrSubmitAsync(desk, host.Services.GetRequiredService<JobList>(), request, cancellationToken);
                return (jobId, resumed ? $"Carrying on with job {jobId}." : null);
            },
            cancellationToken);
    }
}
