using System.Diagnostics;
using System.Diagnostics.Metrics;
using TextToVideo.Jobs;

namespace TextToVideo.Telemetry;

/// <summary>The product's one source of spans and one meter. Engines and adapters have their own.</summary>
public static class ProductTelemetry
{
    public const string Name = "TextToVideo";

    public const string JobIdTag = "ttv.job_id";

    internal static readonly ActivitySource Spans = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Lookups = Meter.CreateCounter<long>(
        "ttv.cache.lookups", "{lookup}", "Steps that were asked for, by step and by whether their result was there.");

    private static readonly Histogram<double> StepDuration = Meter.CreateHistogram<double>(
        "ttv.step.duration", "s", "Time that steps took which were not there yet, by step.");

    private static readonly Counter<long> JobStates = Meter.CreateCounter<long>(
        "ttv.jobs.entered", "{job}", "Jobs that came into a state, by state; also the ended ones.");

    private static readonly Histogram<double> StageDuration = Meter.CreateHistogram<double>(
        "ttv.stage.duration", "s", "Time that jobs spent in a stage, by stage.");

    private static readonly Histogram<double> EncodingSpeed = Meter.CreateHistogram<double>(
        "ttv.encoding.speed", "{second}/s", "Seconds of video made in a second, by part: bodies of scenes and joints between them.");

    internal static void Found(string step) => Count(step, "hit");

    internal static void Made(string step, TimeSpan elapsed)
    {
        Count(step, "miss");
        StepDuration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("step", step));
    }

    internal static void Entered(JobState state) => JobStates.Add(1, new KeyValuePair<string, object?>("state", state.ToString()));

    internal static void Left(JobState stage, double seconds) => StageDuration.Record(seconds, new KeyValuePair<string, object?>("stage", stage.ToString()));

    internal static void Encoded(string part, TimeSpan video, TimeSpan elapsed)
    {
        if (elapsed > TimeSpan.Zero) EncodingSpeed.Record(video / elapsed, new KeyValuePair<string, object?>("part", part));
    }

    private static void Count(string step, string result) =>
        Lookups.Add(1, new KeyValuePair<string, object?>("step", step), new KeyValuePair<string, object?>("result", result));
}
