using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Scripts;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Script, plan, and the user's word on it.</summary>
internal sealed class StoryboardStage(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    public async Task<Storyboard> RunAsync()
    {
        progress.Enter(JobState.ScenePlanning);
        if (input.FromStoryboard) return await ReadAsync();

        var storyboard = await PlanAsync();
        await context.CallActivityAsync<string>(nameof(KeepStoryboard), new KeepStoryboardInput(input.JobId, storyboard), Retries.Usual);
        if (!input.Request.Approval) return storyboard;

        progress.Enter(JobState.AwaitingApproval);
        await context.WaitForExternalEventAsync<string?>(GenerateVideo.ApproveEvent);
        return await ReadAsync();
    }

    private Task<Storyboard> ReadAsync() =>
        context.CallActivityAsync<Storyboard>(nameof(ReadStoryboard), input.JobId, Retries.Usual);

    private async Task<Storyboard> PlanAsync()
    {
        var request = input.Request;
        var narration = request.Script;
        var title = request.Title;
        if (request.Prompt is { } prompt)
        {
            var brief = new ScriptBrief(prompt, request.Language, request.DurationSeconds) { Take = input.Redo.Of(JobState.ScenePlanning) };
            var script = await context.CallActivityAsync<WrittenScript>(nameof(WriteScript), brief, Retries.Usual);
            progress.Warn(script.Warnings);
            narration = script.Narration;
            title ??= script.Title;
        }

        var planned = await context.CallActivityAsync<PlannedStoryboard>(
            nameof(PlanScenes),
            new PlanRequest
            {
                Narration = narration,
                Scenes = request.Scenes,
                Title = title,
                Language = request.Language,
                Seed = request.Seed,
                TargetSeconds = request.DurationSeconds,
                Rate = request.Rate,
                Take = input.Redo.Of(JobState.ScenePlanning),
            },
            Retries.Usual);
        progress.Warn(planned.Warnings);
        return planned.Storyboard;
    }
}
