using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using TextToVideo.Cli.Hosting;
using TextToVideo.Cli.Serving;
using TextToVideo.Failures;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv serve`: the HTTP API, until it is stopped.</summary>
internal static class ServeCommand
{
    private static readonly Option<string[]> Listen = new("--listen") { Description = $"Address to listen on; may be repeated. Default: {ServeOptions.UsualAddress}." };
    private static readonly Option<bool> NoWork = new("--no-work") { Description = "Only serve; `ttv worker` processes on the same home folder do the work." };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the HTTP API and work on its jobs.") { Listen, NoWork, SettingArguments.Set };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = ServiceHost.Build(arguments, SettingsIn(arguments), arguments.GetValue(NoWork) ? ProductParts.Client : ProductParts.Worker);
            await app.StartAsync(cancellationToken);
            await Console.Error.WriteLineAsync($"ttv: listening on {string.Join(" and ", app.Urls)}; stop with Ctrl-C.");
            await app.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new TextToVideoException("serve.address_in_use", FailureCategory.Configuration, $"{e.Message} Stop the other program, or give another address with --listen.");
        }
    }

    private static Dictionary<string, string?> SettingsIn(ParseResult arguments)
    {
        var settings = SettingArguments.Read(arguments);
        var listen = arguments.GetValue(Listen) ?? [];
        for (var i = 0; i < listen.Length; i++) settings[$"{ServeOptions.Section}:{nameof(ServeOptions.Listen)}:{i}"] = listen[i];
        return settings;
    }
}
