namespace TextToVideo.Cli.Telemetry;

public enum OtlpTransport
{
    Grpc,
    Http,
}
