using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using TextToVideo.Providers.Http;

namespace TextToVideo.Cli.Logs;

/// <summary>
/// A JSON object a line, flat, for whatever gathers logs: `time`, `level`, `category`, `message`, the job's id as `job_id`
/// wherever one is known, and what the message and its scopes name. No key or secret gets through.
/// </summary>
internal sealed class JsonLogFormatter(SecretRedactor redactor, TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "ttv-json";

    private static readonly JsonWriterOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            json.WriteString("time", time.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("message", redactor.Redact(logEntry.Formatter?.Invoke(logEntry.State, logEntry.Exception) ?? ""));
            foreach (var (name, value) in LogFields.Of(logEntry.State, scopeProvider).Values) Write(json, name, value);
            if (System.Diagnostics.Activity.Current is { } span) json.WriteString("trace_id", span.TraceId.ToString());
            if (logEntry.Exception is { } exception) json.WriteString("exception", redactor.Redact(exception.ToString()));
            json.WriteEndObject();
        }
        textWriter.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int or long: json.WriteNumber(name, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)); break;
            case double number when double.IsFinite(number): json.WriteNumber(name, Math.Round(number, 3)); break;
            default: json.WriteString(name, redactor.Redact(value.ToString() ?? "")); break;
        }
    }
}
