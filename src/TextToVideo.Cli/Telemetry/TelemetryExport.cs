using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Providers.Http;
using TextToVideo.Telemetry;

namespace TextToVideo.Cli.Telemetry;

/// <summary>Sends traces and metrics by OTLP while the host runs. Every job is one trace; requests have their own.</summary>
internal sealed class TelemetryExport(IOptions<TelemetryOptions> options) : IHostedService, IDisposable
{
    private const string ServiceName = "texttovideo";

    /// <summary>A collector that is gone must not hold up a stop, which has ten seconds in all.</summary>
    private const int FlushMilliseconds = 2_000;

    // Requests and calls of ours, by the platform's own names.
    private static readonly string[] Sources = [ProductTelemetry.Name, EngineTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http"];
    private static readonly string[] Meters = [ProductTelemetry.Name, EngineTelemetry.Name, ProviderTelemetry.MeterName, "Microsoft.AspNetCore.Hosting", "System.Runtime"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The usual variables last: who sets OTEL_SERVICE_NAME means it.
        var resource = ResourceBuilder.CreateEmpty()
            .AddService(ServiceName, serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3))
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter(exporter => Configure(exporter, "v1/traces")).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter(exporter => Configure(exporter, "v1/metrics")).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => _traces?.Shutdown(FlushMilliseconds), CancellationToken.None),
        Task.Run(() => _metrics?.Shutdown(FlushMilliseconds), CancellationToken.None));

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private void Configure(OtlpExporterOptions exporter, string path)
    {
        if (options.Value.Protocol is { } protocol) exporter.Protocol = protocol == OtlpTransport.Http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        if (options.Value.OtlpEndpoint is not { } endpoint) return;
        // The exporter adds the path itself only to addresses from the environment.
        exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.HttpProtobuf ? new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}") : endpoint;
    }
}
