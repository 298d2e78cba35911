using Microsoft.Extensions.Logging;

namespace TextToVideo.Cli.Logs;

public sealed class LogOptions
{
    public const string Section = "Logging";

    /// <summary>`json`: a JSON object a line; `text`: for people. Default: text at a terminal, else JSON.</summary>
    public LogFormat? Format { get; set; }

    /// <summary>`Trace`, `Debug`, `Information`, `Warning`, `Error`. Default: Information.</summary>
    public LogLevel Level { get; set; } = LogLevel.Information;
}
