using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace TextToVideo.Cli.Logs;

/// <summary>What goes to the console, and in which form.</summary>
internal static class ServiceLog
{
    /// <summary>A server's: for people at a terminal, else for programs.</summary>
    public static void AddTo(ILoggingBuilder logging, IConfiguration configuration)
    {
        // Told of with the other settings where they are wrong; the log is set up before that.
        logging.Services.AddOptions<LogOptions>().BindConfiguration(LogOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        var section = configuration.GetSection(LogOptions.Section);
        logging.SetMinimumLevel(Enum.TryParse<LogLevel>(section[nameof(LogOptions.Level)], ignoreCase: true, out var level) ? level : LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // It warns that the keys in the home folder are not encrypted themselves; the folder is its owner's alone.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        var usual = Console.IsOutputRedirected ? LogFormat.Json : LogFormat.Text;
        AddConsole(logging, Enum.TryParse<LogFormat>(section[nameof(LogOptions.Format)], ignoreCase: true, out var format) ? format : usual);
    }

    public static void AddConsole(ILoggingBuilder logging, LogFormat format)
    {
        logging.AddConsoleFormatter<JsonLogFormatter, ConsoleFormatterOptions>();
        logging.AddConsoleFormatter<TextLogFormatter, ConsoleFormatterOptions>();
        logging.AddConsole(console => console.FormatterName = format == LogFormat.Json ? JsonLogFormatter.FormatterName : TextLogFormatter.FormatterName);
    }
}
