using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace TextToVideo.Functions.Cleaning;

public sealed class CleanUpFunction(Cleaner cleaner)
{
    /// <summary>Every night at 03:17 UTC: not at a full hour, when everybody's timers fire.</summary>
    [Function("CleanUp")]
    public Task RunAsync([TimerTrigger("0 17 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return cleaner.CleanAsync(client, cancellationToken);
    }
}
