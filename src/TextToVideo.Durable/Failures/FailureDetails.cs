namespace TextToVideo.Durable;

/// <summary>A failure as it stands in a history: data, never an exception object.</summary>
public sealed record FailureDetails
{
    /// <summary>Full name of the exception's type.</summary>
    public required string ErrorType { get; init; }

    public required string Message { get; init; }

    /// <summary>Stable, for programs: `footage.not_found`. "unknown" where the exception has none.</summary>
    public string Code { get; init; } = UnknownCode;

    /// <summary>False where another attempt cannot help: bad input, refused key.</summary>
    public bool IsRetryable { get; init; } = true;

    /// <summary>For the log, never for a user.</summary>
    public string? StackTrace { get; init; }

    public FailureDetails? InnerFailure { get; init; }

    public const string UnknownCode = "unknown";

    // A failure must always fit into a history, whatever a tool wrote into its message.
    private const int MaxTextChars = 8_000;
    private const int MaxLevels = 16;

    /// <summary>What a task threw, below the levels of orchestrations that it passed through: the failure that a user should read.</summary>
    public FailureDetails Origin() =>
        InnerFailure is { } inner && ErrorType == typeof(TaskFailedException).FullName ? inner.Origin() : this;

    public static FailureDetails From(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return From(exception, MaxLevels);
    }

    private static FailureDetails From(Exception exception, int levels)
    {
        // A failure that passes through an orchestration unhandled keeps what the failed task said of itself.
        var described = exception as IDescribesFailure;
        var inner = exception is TaskFailedException failed ? failed.Failure.Cut(levels - 1) : exception.InnerException is { } e && levels > 1 ? From(e, levels - 1) : null;
        return new FailureDetails
        {
            ErrorType = exception.GetType().FullName ?? exception.GetType().Name,
            Message = Bounded(exception.Message),
            Code = described?.Code ?? UnknownCode,
            IsRetryable = described?.IsRetryable ?? true,
            StackTrace = exception.StackTrace is { } trace ? Bounded(trace) : null,
            InnerFailure = inner,
        };
    }

    private FailureDetails? Cut(int levels) => levels == 0 ? null : this with { InnerFailure = InnerFailure?.Cut(levels - 1) };

    private static string Bounded(string text) => text.Length <= MaxTextChars ? text : string.Concat(text.AsSpan(0, MaxTextChars), "…");
}
