using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Display;
using TextToVideo.Cli.Hosting;
using TextToVideo.Health;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv doctor`: what is here, what is missing, what for, and how to get it.</summary>
internal static class DoctorCommand
{
    private static readonly Option<bool> Providers = new("--providers") { Description = "Ask the outside services instead: set up, reachable, requests left, date of the prices." };

    public static Command Create()
    {
        var command = new Command("doctor", "Check this machine: programs, fonts, pictures, folders.") { Providers };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Tools).Build();
        if (arguments.GetValue(Providers)) return await ProviderReport.WriteAsync(host.Services, arguments, cancellationToken);
        var findings = await MachineCheck.LookAsync(host.Services, cancellationToken);
        if (arguments.GetValue(GlobalOptions.Json)) Console.WriteLine(JsonSerializer.Serialize(findings, RequestJson.Options));
        else Show(findings);
        return findings.Any(finding => finding is { IsRequired: true, IsReady: false }) ? ExitCode.NotSetUp : ExitCode.Done;
    }

    private static void Show(IReadOnlyList<ReadinessFinding> findings)
    {
        foreach (var finding in findings)
        {
            var mark = finding.IsReady ? "ok     " : finding.IsRequired ? "MISSING" : "missing";
            Console.WriteLine($"{mark} {finding.Name,-20} {finding.Purpose}");
            Console.WriteLine($"        {finding.Detail}");
            if (finding is { IsReady: false, Remedy: { } remedy }) Console.WriteLine($"        {remedy}");
        }
    }
}
