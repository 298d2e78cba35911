using TextToVideo.Durable;

namespace TextToVideo.Engine.Bench.Work;

internal sealed class Trivial : Activity<int, int>
{
    public override Task<int> RunAsync(ActivityContext context, int input, CancellationToken cancellationToken) => Task.FromResult(input + 1);
}
