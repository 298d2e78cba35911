using TextToVideo.Durable;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>From the end of an activity to the beginning of the next: two commits, the result's and the turn's.</summary>
internal static class Latency
{
    private const double GoalMs = 10;

    public static async Task RunAsync(string folder, CommitFloor floor)
    {
        await using var engine = await BenchEngine.StartAsync(Path.Combine(folder, "latency.db"));
        await engine.RunAsync(nameof(Stamps), 200);
        await MeasureAsync("one job", floor, engine.RunAsync(nameof(Stamps), 1000));
        await MeasureAsync("one of 20 jobs", floor, [.. Enumerable.Range(0, 20).Select(_ => engine.RunAsync(nameof(Stamps), 200))]);
    }

    private static async Task MeasureAsync(string what, CommitFloor floor, params Task<OrchestrationState>[] runs)
    {
        var gaps = (await Task.WhenAll(runs)).SelectMany(state => state.ReadOutputAs<double[]>()!).Order().ToArray();
        Report.Line(
            $"activity to next activity, {what} (goal p95 {GoalMs} ms)",
            $"p50 {gaps[gaps.Length / 2]:0.00} ms, p95 {gaps[gaps.Length * 95 / 100]:0.00} ms; floor of two commits {2 * floor.CommitMs:0.00} ms");
    }
}
