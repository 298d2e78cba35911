using System.CommandLine;

namespace TextToVideo.Cli;

/// <summary>Options of every command.</summary>
internal static class GlobalOptions
{
    public static Option<DirectoryInfo?> Home { get; } = new("--home")
    {
        Description = "Folder for jobs and artifacts. Default: $TTV_HOME, else ttv in the user's data folder.",
        Recursive = true,
    };

    public static Option<FileInfo?> Config { get; } = new("--config")
    {
        Description = "Settings as JSON. Default: ttv.json in the home folder, where there is one.",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Write the result as JSON to standard output, and nothing else.",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Write the log to standard error.",
        Recursive = true,
    };
}
