using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Telemetry;

/// <summary>
/// One trace a job. Its id follows from the job's, so that all runs of a job, before and after restarts and retries, are in
/// one trace, and whoever knows the job finds it: a job id that looks like a trace id is one.
/// </summary>
public static class JobTrace
{
    private const int TraceIdCharacters = 32;

    public static ActivityTraceId IdOf(string jobId)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        var isOne = jobId.Length == TraceIdCharacters && jobId.All(char.IsAsciiHexDigitLower) && jobId.Any(c => c != '0');
        return isOne
            ? ActivityTraceId.CreateFromString(jobId)
            : ActivityTraceId.CreateFromBytes(SHA256.HashData(Encoding.UTF8.GetBytes(jobId)).AsSpan(0, TraceIdCharacters / 2));
    }

    /// <summary>
    /// What is scheduled until it is disposed of belongs to the job's trace, also where nobody listens yet: the engine keeps
    /// the trace with the instance. A request that asks for it has its own trace, whose span is linked.
    /// </summary>
    public static IDisposable Enter(string jobId, string name)
    {
        var id = IdOf(jobId);
        var asked = Activity.Current;
        var isInside = asked?.TraceId == id;
        var parent = new ActivityContext(id, isInside ? asked!.SpanId : default, ActivityTraceFlags.Recorded);
        if (!isInside)
        {
            asked?.SetTag(ProductTelemetry.JobIdTag, jobId);
            // A span without a parent would else take the request's, which is of another trace.
            Activity.Current = null;
        }
        var span = ProductTelemetry.Spans.StartActivity(
                name,
                ActivityKind.Producer,
                parent,
                tags: [new(ProductTelemetry.JobIdTag, jobId)],
                links: asked is null || isInside ? null : [new ActivityLink(asked.Context)])
            ?? new Activity(name).SetParentId(id, parent.SpanId, parent.TraceFlags).Start();
        return new Stay(span, asked);
    }

    private sealed class Stay(Activity span, Activity? before) : IDisposable
    {
        public void Dispose()
        {
            span.Dispose();
            Activity.Current = before;
        }
    }
}
