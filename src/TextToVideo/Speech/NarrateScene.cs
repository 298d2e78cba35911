using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Speech;

/// <summary>Activity: speaks the text of a scene.</summary>
public sealed class NarrateScene(INarrator narrator, StepRunner steps) : Activity<NarrationBrief, SceneNarration>
{
    private const string AudioFile = "voice.wav";

    private static readonly StepName Step = new("narration", "1");

    public override Task<SceneNarration> RunAsync(ActivityContext context, NarrationBrief input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            Step,
            input,
            context,
            async (work, token) => new SceneNarration(work.KeyOf(AudioFile), await narrator.NarrateAsync(input, work.Output(AudioFile), token)),
            cancellationToken);
}
