using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Speech;

/// <summary>
/// Activity: speaks the text of a scene. Who speaks is settled first and is part of the step's key: where no voice is named,
/// the best one may be another tomorrow, because an engine was installed or one that was down is back.
/// </summary>
public sealed class NarrateScene(INarrator narrator, VoiceFinder voices, StepRunner steps) : Activity<NarrationBrief, SceneNarration>
{
    private const string AudioFile = "voice.wav";

    private static readonly StepName Step = new("narration", "1");

    public override async Task<SceneNarration> RunAsync(ActivityContext context, NarrationBrief input, CancellationToken cancellationToken)
    {
        if (input.VoiceName is not null) return await SpeakAsync(context, input, cancellationToken);
        var warnings = new List<string>();
        var voice = await voices.FindAsync(null, input.Language, warnings, cancellationToken);
        var spoken = await SpeakAsync(context, input with { VoiceName = voice.Name }, cancellationToken);

        // Not kept with the recording: that an engine is down today is nothing to tell whoever finds it tomorrow.
        return spoken with { Narration = spoken.Narration with { Warnings = [.. warnings, .. spoken.Narration.Warnings] } };
    }

    private Task<SceneNarration> SpeakAsync(ActivityContext context, NarrationBrief brief, CancellationToken cancellationToken) =>
        steps.RunAsync(
            Step,
            brief,
            context,
            async (work, token) => new SceneNarration(work.KeyOf(AudioFile), await narrator.NarrateAsync(brief, work.Output(AudioFile), token)),
            cancellationToken);
}
