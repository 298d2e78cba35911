using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

public sealed class Effect(EffectFolder folder) : Activity<string, EffectResult>
{
    public override async Task<EffectResult> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        var run = Guid.NewGuid();
        folder.Begin(input, run);
        await Task.Delay(10, cancellationToken);
        return new EffectResult(input, $"value of {input}", run);
    }
}
