using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using TextToVideo.Providers.Http;

namespace TextToVideo.Cli.Logs;

/// <summary>A line for people, without keys and secrets.</summary>
internal sealed class TextLogFormatter(SecretRedactor redactor, TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "ttv-text";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var at = time.GetLocalNow().ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var message = logEntry.Formatter?.Invoke(logEntry.State, logEntry.Exception);
        var text = $"{at} {WordOf(logEntry.LogLevel)} {logEntry.Category}: {message}";
        if (logEntry.Exception is { } exception) text += Environment.NewLine + exception;
        textWriter.WriteLine(redactor.Redact(text));
    }

    private static string WordOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
