using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Hosting;
using TextToVideo.Failures;
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
        var voices = new List<Voice>();
        foreach (var engine in host.Services.GetServices<ISpeechSynthesizer>())
        {
            try
            {
                voices.AddRange(await engine.ListVoicesAsync(cancellationToken));
            }
            catch (TextToVideoException e)
            {
                await Console.Error.WriteLineAsync($"ttv: {engine.Engine}: {e.Message}");
            }
        }

        var wanted = arguments.GetValue(Language);
        var shown = voices.Where(voice => wanted is null || voice.Languages.Any(language => Speaks(language, wanted))).ToList();
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

    private static bool Speaks(string language, string wanted) =>
        language.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || language.Split('-')[0].Equals(wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
