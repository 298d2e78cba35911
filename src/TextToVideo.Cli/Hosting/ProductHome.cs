using System.CommandLine;

namespace TextToVideo.Cli.Hosting;

/// <summary>The folder that holds all of an installation's state.</summary>
internal sealed record ProductHome(string Path)
{
    public string Journal => System.IO.Path.Combine(Path, "journal.db");

    public string Artifacts => System.IO.Path.Combine(Path, "artifacts");

    /// <summary>For what can be made again.</summary>
    public string Cache => System.IO.Path.Combine(Path, "cache");

    /// <summary>Keys that seal the secrets which users hand in.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Settings => System.IO.Path.Combine(Path, "ttv.json");

    public static ProductHome From(ParseResult arguments)
    {
        var path = arguments.GetValue(GlobalOptions.Home)?.FullName
            ?? Environment.GetEnvironmentVariable("TTV_HOME")
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ttv");
        return new ProductHome(System.IO.Path.GetFullPath(path));
    }
}
