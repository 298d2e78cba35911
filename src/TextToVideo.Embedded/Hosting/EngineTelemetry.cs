using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TextToVideo.Embedded.Hosting;

/// <summary>The engine's one source of spans and one meter.</summary>
public static class EngineTelemetry
{
    public const string Name = "TextToVideo.Embedded";

    internal static readonly ActivitySource Spans = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> ActivityDuration = Meter.CreateHistogram<double>(
        "ttv.engine.activity.duration", "s", "Run time of activities, by name and outcome.");

    internal static readonly Counter<long> Turns = Meter.CreateCounter<long>(
        "ttv.engine.turns", "{turn}", "Turns of orchestrations that were recorded.");

    internal static readonly Counter<long> Replays = Meter.CreateCounter<long>(
        "ttv.engine.replays", "{replay}", "Orchestrations brought back to memory from their history.");

    internal static readonly Counter<long> RefusedWrites = Meter.CreateCounter<long>(
        "ttv.engine.refused_writes", "{write}", "Turns and results that came after their claim had been lost.");

    internal static readonly UpDownCounter<int> LiveInstances = Meter.CreateUpDownCounter<int>(
        "ttv.engine.live_instances", "{instance}", "Orchestrations in memory.");
}
