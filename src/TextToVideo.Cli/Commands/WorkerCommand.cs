using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TextToVideo.Cli.Hosting;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv worker`: works on the jobs of a home folder, beside a server and other workers, until it is stopped.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var command = new Command("worker", "Work on jobs without serving; any number of workers may share a home folder.") { SettingArguments.Set };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var builder = ProductHost.CreateEmptyBuilder();
        ProductHost.ComposeService(builder, arguments, SettingArguments.Read(arguments), ProductParts.Worker);
        using var host = builder.Build();
        await MachineCheck.EnsureAsync(host.Services, cancellationToken);
        await host.StartAsync(cancellationToken);
        await Console.Error.WriteLineAsync($"ttv: working on {host.Services.GetRequiredService<ProductHome>().Path}; stop with Ctrl-C.");
        await host.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
