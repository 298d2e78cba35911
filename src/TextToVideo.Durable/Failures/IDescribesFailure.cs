namespace TextToVideo.Durable;

/// <summary>Implemented by exceptions that know their stable code and whether another attempt can help.</summary>
public interface IDescribesFailure
{
    string Code { get; }

    bool IsRetryable { get; }
}
