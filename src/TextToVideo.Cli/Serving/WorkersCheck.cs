using TextToVideo.Embedded.Hosting;
using TextToVideo.Health;

namespace TextToVideo.Cli.Serving;

/// <summary>A server that does no work itself: is there anybody who does?</summary>
internal sealed class WorkersCheck(EmbeddedClient client) : IReadinessCheck
{
    public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var workers = client.CountWorkers();
        return Task.FromResult<IReadOnlyList<ReadinessFinding>>(
        [
            new ReadinessFinding
            {
                Name = "workers",
                Purpose = "Work on jobs.",
                IsReady = workers > 0,
                Detail = workers switch { 0 => "None runs; jobs wait.", 1 => "One runs.", _ => $"{workers} run." },
                Remedy = workers > 0 ? null : "Start one with `ttv worker` on the same home folder.",
            },
        ]);
    }
}
