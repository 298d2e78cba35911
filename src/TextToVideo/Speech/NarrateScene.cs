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

    public override async Task<SceneNarration> RunAsync(ActivityContext context, NarrationBrief input, CancellationToken cancellationToken)
    {
        if (input.VoiceName is not null) return await SpeakAsync(context, input, cancellationToken);
        var warnings = new List<string>();
        var voice = await voices.FindAsync(null, input.Language, warnings, cancellationToken);
        var spoken = await SpeakAsync(context, input with { VoiceName = voice.Name }, cancellationToken);

        // Not kept with the recording: that an engine is down today is nothing to tell whoever finds it tomorrow.
        return spoken with { Narration = spoken.Narration with { Warnings = [.. warnings, .. spoken.Narration.Warnings] } };
    }

    private StepName StepFor(NarrationBrief brief) =>
        new("narration", brief.VoiceName is { } voice && narrator.SettingsOf(voice) is { Length: > 0 } settings ? $"1-{settings}" : "1");

    private async Task<SceneNarration> SpeakAsync(ActivityContext context, NarrationBrief brief, CancellationToken cancellationToken)
    {
        var spoken = await RunStepAsync(context, brief, cancellationToken);
        return spoken.Narration.Words is { } words
            ? spoken with { Narration = spoken.Narration with { Words = words with { Words = ScriptLines.Mark(words.Words, brief.Text, brief.Language) } } }
            : spoken;
    }

    private Task<SceneNarration> RunStepAsync(ActivityContext context, NarrationBrief brief, CancellationToken cancellationToken) =>
        steps.RunAsync(
            StepFor(brief),
            brief,
            context,
            async (work, token) =>
            {
                var narration = await narrator.NarrateAsync(brief, work.Output(AudioFile), token);
                if (narration.IsMakeshift) work.DoNotKeep();
                return new SceneNarration(work.KeyOf(AudioFile), narration);
            },
            cancellationToken);
}
