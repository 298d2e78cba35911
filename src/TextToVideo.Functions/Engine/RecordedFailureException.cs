using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>Thrown to the runtime in place of what a step threw, so that its history holds the product's own record of the failure.</summary>
public sealed class RecordedFailureException(FailureDetails failure) : Exception(FailureText.Write(failure))
{
    public FailureDetails Failure { get; } = failure;
}
