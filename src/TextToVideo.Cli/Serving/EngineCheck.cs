using TextToVideo.Embedded.Hosting;
using TextToVideo.Health;

namespace TextToVideo.Cli.Serving;

internal sealed class EngineCheck(EmbeddedEngine engine) : IReadinessCheck
{
    public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var health = engine.Health;
        var isReady = health.Status == EngineStatus.Running;
        return Task.FromResult<IReadOnlyList<ReadinessFinding>>(
        [
            new ReadinessFinding
            {
                Name = "engine",
                Purpose = "Works on jobs.",
                IsRequired = true,
                IsReady = isReady,
                Detail = health.Problem ?? (isReady ? "It runs." : "It does not run."),
                Remedy = !isReady ? "See that the disk of the journal has room and may be written to."
                    : health.Problem is null ? null
                    : "Bring the journal back from a backup; all other jobs go on.",
            },
        ]);
    }
}
