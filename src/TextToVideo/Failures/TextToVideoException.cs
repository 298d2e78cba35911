using TextToVideo.Durable;

namespace TextToVideo.Failures;

/// <summary>
/// The root of every failure that the product knows. The message says what was wrong, with the value, and what to do;
/// it is shown to users, so it holds no secrets and no stack.
/// </summary>
/// <param name="code">Stable, dotted, for programs: `footage.unreadable`.</param>
/// <param name="isRetryable">False where another attempt cannot help.</param>
public class TextToVideoException(
    string code,
    FailureCategory category,
    string message,
    bool isRetryable = false,
    Exception? innerException = null) : Exception(message, innerException), IDescribesFailure
{
    public string Code { get; } = code;

    public FailureCategory Category { get; } = category;

    public bool IsRetryable { get; } = isRetryable;

    /// <summary>True where no fallback may take over: the job is to end.</summary>
    public virtual bool EndsJob => false;
}
