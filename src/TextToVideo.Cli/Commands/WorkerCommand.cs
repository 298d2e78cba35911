using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TextToVideo.Cli.Hosting;
using TextToVideo.Cli.Logs;
using TextToVideo.Cli.Serving;

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
        try
        {
            using var host = Build(arguments);
            await MachineCheck.EnsureAsync(host.Services, cancellationToken);
            await host.StartAsync(cancellationToken);
            await Console.Error.WriteLineAsync($"ttv: working on {host.Services.GetRequiredService<ProductHome>().Path}; stop with Ctrl-C.");
            await host.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (Exception e) when (SettingFaults.From(e) is { } faults)
        {
            throw faults;
        }
    }

    private static IHost Build(ParseResult arguments)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        var home = ProductHome.From(arguments);
        ProductHost.AddSettings(builder.Configuration, home, arguments.GetValue(GlobalOptions.Config)?.FullName);
        builder.Configuration.AddInMemoryCollection(SettingArguments.Read(arguments));
        ServiceLog.AddTo(builder.Logging, builder.Configuration);
        builder.Services.AddSingleton(home);
        builder.Services.AddProduct(builder.Configuration, home, ProductParts.Worker);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        return builder.Build();
    }
}
