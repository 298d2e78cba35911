using TextToVideo.Embedded.Hosting;
using TextToVideo.Health;

namespace TextToVideo.Cli.Serving;

internal sealed class EngineCheck(EmbeddedEngine engine) : IReadinessCheck
{
    public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var health = engine.Health;
        return Task.FromResult<IReadOnlyList<ReadinessFinding>>(health.Status == EngineStatus.Running && health.Problem is { } problem
            ? [Engine(health with { Problem = null }), Damaged(problem)]
            : [Engine(health)]);
    }

    private static ReadinessFinding Engine(EngineHealth health)
    {
        var isReady = health.Status == EngineStatus.Running;
        return new ReadinessFinding
        {
            Name = "engine",
            Purpose = "Works on jobs.",
            IsRequired = true,
            IsReady = isReady,
            Detail = health.Problem ?? (isReady ? "It runs." : "It does not run."),
            Remedy = isReady ? null : "See that the disk of the journal has room and may be written to.",
        };
    }

    /// <summary>Videos are made all the same, so the server stays ready; but somebody has to look.</summary>
    private static ReadinessFinding Damaged(string problem) => new()
    {
        Name = "histories",
        Purpose = "What each job has done so far.",
        IsReady = false,
        Detail = problem,
        Remedy = "Bring the journal back from a backup; all other jobs go on.",
    };
}
