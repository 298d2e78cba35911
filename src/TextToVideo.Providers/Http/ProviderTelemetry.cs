using System.Diagnostics.Metrics;

namespace TextToVideo.Providers.Http;

/// <summary>What the outside services cost in time. Spans come from HttpClient's own source, `System.Net.Http`.</summary>
public static class ProviderTelemetry
{
    public const string MeterName = "TextToVideo.Providers";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Seconds from the first byte sent to the last received, by `service` and `status`; all tries together.</summary>
    internal static Histogram<double> Calls { get; } = Meter.CreateHistogram<double>("ttv.provider.call.duration", "s");

    internal static Counter<long> Retries { get; } = Meter.CreateCounter<long>("ttv.provider.retries");

    /// <summary>Calls that were not made because a limit was used up, by `service`.</summary>
    internal static Counter<long> Skipped { get; } = Meter.CreateCounter<long>("ttv.provider.skipped");
}
