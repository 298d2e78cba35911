using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

internal static class BenchCatalog
{
    public static WorkCatalog Create() => new WorkCatalog()
        .AddOrchestration<InSequence, int, int>()
        .AddOrchestration<InParallel, int, int>()
        .AddOrchestration<Stamps, int, double[]>()
        .AddOrchestration<Waiting, int, int>()
        .AddActivity<Trivial, int, int>(ActivityKind.Light)
        .AddActivity<Stamp, int, long[]>(ActivityKind.Light);
}
