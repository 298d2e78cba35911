using TextToVideo.Durable;

namespace TextToVideo.Embedded.Context;

/// <summary>An orchestration left its own thread, so its steps could not be replayed.</summary>
public sealed class ForeignAwaitException : Exception, IDescribesFailure
{
    private const string Advice =
        "An orchestration may await only what its context gives out (activities, sub-orchestrations, timers, events, and Task.WhenAll or "
        + "WhenAny over them): use context.CreateTimerAsync for Task.Delay, an activity for Task.Run or I/O, and no ConfigureAwait(false).";

    private ForeignAwaitException(string message) : base($"{message} {Advice}")
    {
    }

    public string Code => "orchestration.foreign_await";

    public bool IsRetryable => false;

    internal static ForeignAwaitException Resumed() =>
        new("The orchestration awaited a task that another thread completed.");

    internal static ForeignAwaitException CalledOutside() =>
        new("The orchestration's context was called outside the orchestration's own thread.");

    internal static ForeignAwaitException NothingToWaitFor() =>
        new("The orchestration has not ended, and yet waits for nothing that its context gave out.");
}
