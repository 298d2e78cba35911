using System.Text.Json;
using Microsoft.Extensions.Logging;
using TextToVideo.Jobs;
using TextToVideo.Webhooks;

namespace TextToVideo.Cli.Logs;

/// <summary>What a line of the log names, by names in snake case; the message's own win over those of its scopes.</summary>
internal sealed class LogFields
{
    private const string Template = "{OriginalFormat}";
    private const string JobField = "job_id";
    private const string InstanceField = "instance_id";

    // Of the line itself.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "time", "level", "category", "message", "exception", "trace_id" };

    private readonly SortedDictionary<string, object?> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, object?> Values => _values;

    public static LogFields Of<TState>(TState state, IExternalScopeProvider? scopes)
    {
        var fields = new LogFields();
        scopes?.ForEachScope((scope, all) => all.Add(scope), fields);
        fields.Add(state);

        // Engines know instances only: runs of jobs, and deliveries for them.
        if (!fields._values.ContainsKey(JobField) && fields._values.GetValueOrDefault(InstanceField) is string instance)
        {
            fields._values[JobField] = RunId.Parse(DeliveryId.RunOf(instance)).JobId;
        }
        return fields;
    }

    private void Add(object? named)
    {
        if (named is not IEnumerable<KeyValuePair<string, object?>> pairs) return;
        foreach (var (name, value) in pairs)
        {
            if (name == Template) continue;
            var field = JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
            _values[Taken.Contains(field) ? field + "_" : field] = value;
        }
    }
}
