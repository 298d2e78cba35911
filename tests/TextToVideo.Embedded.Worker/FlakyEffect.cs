using TextToVideo.Durable;

namespace TextToVideo.Embedded.Worker;

/// <summary>Fails the first time.</summary>
public sealed class FlakyEffect(EffectFolder folder) : Activity<string, EffectResult>
{
    public override Task<EffectResult> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        var run = Guid.NewGuid();
        return folder.Begin(input, run) == 1
            ? throw new IOException("The first run fails.")
            : Task.FromResult(new EffectResult(input, $"value of {input}", run));
    }
}
