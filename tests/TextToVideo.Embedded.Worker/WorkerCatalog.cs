using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

public static class WorkerCatalog
{
    public static WorkCatalog Create() => new WorkCatalog()
        .AddOrchestration<Journey, int, string[]>()
        .AddOrchestration<Stage, string, string[]>()
        .AddOrchestration<Laps, Laps.Progress, string[]>()
        .AddActivity<Effect, string, EffectResult>(ActivityKind.Network)
        .AddActivity<FlakyEffect, string, EffectResult>(ActivityKind.Light);
}
