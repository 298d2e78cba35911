namespace TextToVideo.Durable.Conformance.Work;

/// <summary>A failure that says what it is, as the product's failures do.</summary>
public sealed class CodedException(string message, string code, bool isRetryable) : Exception(message), IDescribesFailure
{
    public string Code => code;

    public bool IsRetryable => isRetryable;
}
