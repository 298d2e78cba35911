using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Scripts;
using TextToVideo.Storyboards;
using TextToVideo.Variants;

namespace TextToVideo.Orchestrations;

/// <summary>The plan of a job that makes several videos: made once, then said in each other language; and the user's word on all of them.</summary>
internal sealed class VariantStoryboards(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    /// <returns>That in the language of the text. Each is kept for the variants to read.</returns>
    public async Task<Storyboard> RunAsync()
    {
        progress.Enter(JobState.ScenePlanning);
        var original = input.FromStoryboard ? await ReadAsync(null) : await PlanAsync();
        await Task.WhenAll(VariantPlan.Translations(input.Request).Select(language => TranslateAsync(original, language)));
        if (!input.IsToBeApproved) return original;

        progress.Enter(JobState.AwaitingApproval);
        await context.WaitForExternalEventAsync<string?>(GenerateVideo.ApproveEvent);
        return await ReadAsync(null);
    }

    private async Task<Storyboard> PlanAsync()
    {
        var storyboard = await new PlanStage(context, input, progress).RunAsync();
        await KeepAsync(storyboard, null);
        return storyboard;
    }

    private async Task TranslateAsync(Storyboard original, string language)
    {
        // One that is there is the user's: an edit of the original leaves it alone. But for one of an earlier plan.
        if (input.FromStoryboard && ReplacedAt(language) is null && await FindAsync(language)) return;
        var brief = new TranslationBrief(original.Title, [.. original.Scenes.Select(scene => scene.Text)], original.Language, language) { Brand = input.Request.Brand, Take = input.Redo.Of(JobState.ScenePlanning) };
        var translated = await context.CallActivityAsync<TranslatedScript>(nameof(TranslateScript), brief, Retries.Usual);
        progress.Warn(translated.Warnings.Select(warning => $"{language}: {warning}"));
        await KeepAsync(original.Translated(translated, language), language);
    }

    private async Task<bool> FindAsync(string language)
    {
        try
        {
            await ReadAsync(language);
            return true;
        }
        catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
        {
            return false;
        }
    }

    private async Task<Storyboard> ReadAsync(string? language)
    {
        var storyboard = await context.CallActivityAsync<Storyboard>(nameof(ReadStoryboard), new ReadStoryboardInput(StoryboardPlace.Of(input.JobId, language), input.Request.Brand), Retries.Usual);
        progress.Warn(storyboard.Warnings ?? []);
        return storyboard;
    }

    private Task<string> KeepAsync(Storyboard storyboard, string? language) =>
        context.CallActivityAsync<string>(nameof(KeepStoryboard), new KeepStoryboardInput(input.JobId, storyboard) { Language = language, Replaces = ReplacedAt(language) }, Retries.Usual);

    private string? ReplacedAt(string? language) => input.Replaces?.GetValueOrDefault(StoryboardPlace.Of(input.JobId, language));
}
