namespace TextToVideo.Durable;

public sealed class PayloadTooLargeException(string what, long bytes, long maxBytes)
    : Exception($"{what} is {bytes:N0} bytes as JSON, more than the {maxBytes:N0} that a history takes. Put it in the artifact store and pass its key."), IDescribesFailure
{
    public string Code => "payload.too_large";

    public bool IsRetryable => false;
}
