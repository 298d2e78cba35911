using System.CommandLine;
using System.Text.Json;
using TextToVideo.Api.Access;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv keys new`: makes an API key. It is shown once; the settings hold its hash.</summary>
internal static class KeysCommand
{
    private static readonly Option<string> Name = new("--name") { Description = "Who it is for.", Required = true };
    private static readonly Option<bool> ReadOnly = new("--read-only") { Description = "A key that may look at jobs but make none." };

    public static Command Create()
    {
        var make = new Command("new", "Make a key and print it with the settings that let it in.") { Name, ReadOnly };
        make.SetAction(arguments => Make(arguments));
        return new Command("keys", "API keys.") { make };
    }

    private static int Make(ParseResult arguments)
    {
        var key = ApiKey.New();
        string[] scopes = arguments.GetValue(ReadOnly) ? ["read"] : ["read", "write"];
        var entry = new { name = arguments.GetRequiredValue(Name), hash = ApiKey.HashOf(key), scopes };
        if (arguments.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(new { key, setting = entry }, RequestJson.Options));
            return ExitCode.Done;
        }
        Console.WriteLine($"Key, shown this once: {key}");
        Console.WriteLine("Add to Api:Keys in ttv.json:");
        Console.WriteLine($"  {JsonSerializer.Serialize(entry, RequestJson.Options)}");
        return ExitCode.Done;
    }
}
