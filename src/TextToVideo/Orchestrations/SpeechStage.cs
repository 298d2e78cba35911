using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Voices and the times of their words, each scene by itself. Without a voice the video gets captions only.</summary>
internal sealed class SpeechStage(IOrchestrationContext context, GenerateVideoInput input, Storyboard storyboard, JobProgress progress)
{
    /// <summary>Below it captions are seen to be off.</summary>
    private const double SureEnough = 0.6;

    /// <summary>Bought, or failed for good.</summary>
    public async Task<SceneNarration?> NarrateAsync(StoryboardScene scene)
    {
        try
        {
            var narration = await context.CallActivityAsync<SceneNarration>(
                nameof(NarrateScene),
                new NarrationBrief(scene.Text, storyboard.Language, input.Request.Voice, input.Request.Rate)
                {
                    PitchSemitones = input.Request.Pitch is 0 ? null : input.Request.Pitch,
                    Take = input.Redo.Of(JobState.TtsGeneration),
                },
                Retries.For(scene.Id));
            progress.Warn(narration.Narration.Warnings);
            progress.Done(WorkUnits.Voice);
            return narration;
        }
        catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
        {
            progress.Warn($"Captions only where the voice failed: {e.Failure.Message}");
            return null;
        }
    }

    private string? DoubtOf(StoryboardScene scene, WordTimings timings) => timings switch
    {
        { Method: WordTimingMethod.Estimate } => $"The times of words are estimated: no aligner here hears '{storyboard.Language}'.",
        { Confidence: < SureEnough } => FormattableString.Invariant($"The times of words in scene '{scene.Id}' are not sure ({timings.Confidence:P0}): the voice may have said something else."),
        _ => null,
    };

    public async Task<SpokenScene> AlignAsync(StoryboardScene scene, Task<SceneNarration?> narrated)
    {
        var narration = await narrated;
        if (narration is null)
        {
            var length = TimeSpan.FromSeconds(Math.Max(scene.EstimatedSeconds, 1.5));
            return new SpokenScene(scene, null, length, SilentTimings.Spread(scene.Text, storyboard.Language, length));
        }

        var spoken = narration.Narration;
        if (spoken.Words is { } words) return new SpokenScene(scene, narration, spoken.Duration, words);

        var aligned = await context.CallActivityAsync<AlignedWords>(
            nameof(AlignWords),
            new AlignWordsInput(narration.Audio, spoken.Duration, scene.Text, storyboard.Language) { Take = input.Redo.Of(JobState.AudioProcessing) },
            Retries.For(scene.Id));
        progress.Warn(aligned.Warnings);
        // An aligner that failed has said why already.
        if (aligned.Warnings.Count == 0 && DoubtOf(scene, aligned.Timings) is { } doubt) progress.Warn(doubt);
        return new SpokenScene(scene, narration, spoken.Duration, aligned.Timings);
    }
}
