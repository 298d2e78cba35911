using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Hosting;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv voices`: every voice that can be asked for here.</summary>
internal static class VoicesCommand
{
    private static readonly Option<string?> Language = new("--language") { Description = "Only voices for this language." };

    public static Command Create()
    {
        var command = new Command("voices", "List the voices that can be used here.") { Language };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Tools).Build();
        var found = await host.Services.GetRequiredService<VoiceList>().ReadAsync(cancellationToken);
        foreach (var warning in found.Warnings) await Console.Error.WriteLineAsync($"ttv: {warning}");
        var shown = found.Speaking(arguments.GetValue(Language)).ToList();
        if (arguments.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(shown, RequestJson.Options));
            return ExitCode.Done;
        }
        foreach (var voice in shown)
        {
            var price = voice.UsdPerMillionCharacters == 0 ? "free" : string.Create(CultureInfo.InvariantCulture, $"${voice.UsdPerMillionCharacters:F2} / million characters");
            Console.WriteLine($"{voice.Name,-24} {string.Join(' ', voice.Languages.Take(4)),-20} {voice.Gender ?? "",-7} {voice.SampleRateHz / 1000.0,5:F1} kHz {voice.WordsPerMinute,4:F0} wpm  {price}");
        }
        return ExitCode.Done;
    }
}
