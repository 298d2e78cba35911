using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <param name="Audio">A track that was mixed.</param>
public sealed record MeasureSoundInput(ArtifactKey Audio);

/// <summary>
/// Activity: measures a track as it was encoded. Apart from mixing: nothing needs the measure before the whole is joined, while joints
/// wait for an encoder's turn.
/// </summary>
public sealed class MeasureSound(IVideoRenderer renderer, IArtifactStore store, StepRunner steps) : Activity<MeasureSoundInput, MeasuredSound>
{
    public override Task<MeasuredSound> RunAsync(ActivityContext context, MeasureSoundInput input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("loudness", renderer.Version),
            input,
            context,
            (_, token) => MeasureAsync(input.Audio, token),
            cancellationToken);

    private async Task<MeasuredSound> MeasureAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var sound = await store.OpenLocalAsync(key, cancellationToken);
        return await renderer.MeasureSoundAsync(sound.Path, cancellationToken);
    }
}
