using System.CommandLine;
using TextToVideo.Failures;

namespace TextToVideo.Cli.Commands;

/// <summary>Settings on the command line of programs that run on; they win over file and environment.</summary>
internal static class SettingArguments
{
    public static Option<string[]> Set { get; } = new("--set") { Description = "A setting, such as Engine:MaxRunning=2; may be repeated. It wins over file and environment." };

    /// <exception cref="TextToVideoException">`config.bad_argument`</exception>
    public static Dictionary<string, string?> Read(ParseResult arguments)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in arguments.GetValue(Set) ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length != 2) throw new TextToVideoException("config.bad_argument", FailureCategory.Validation, $"--set {pair} is no setting; write name=value, such as Engine:MaxRunning=2.");
            settings[parts[0]] = parts[1];
        }
        return settings;
    }
}
