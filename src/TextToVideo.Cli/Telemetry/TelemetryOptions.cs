namespace TextToVideo.Cli.Telemetry;

public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>
    /// Where traces and metrics go, by OTLP: `http://localhost:4317` for gRPC, `http://localhost:4318` for HTTP. Null: what
    /// OTEL_EXPORTER_OTLP_ENDPOINT says; where that is not set either, nothing is gathered.
    /// </summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>`grpc` or `http` (protobuf). Default: gRPC, or what OTEL_EXPORTER_OTLP_PROTOCOL says.</summary>
    public OtlpTransport? Protocol { get; set; }
}
