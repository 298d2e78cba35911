using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>The plan, and the user's word on it.</summary>
internal sealed class StoryboardStage(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress, TakenBrand? brand)
{
    public async Task<Storyboard> RunAsync()
    {
        progress.Enter(JobState.ScenePlanning);
        var storyboard = input.FromStoryboard ? await ReadAsync() : await PlanAsync();
        if (!input.IsToBeApproved) return storyboard;

        progress.Enter(JobState.AwaitingApproval);
        await context.WaitForExternalEventAsync<string?>(GenerateVideo.ApproveEvent);
        return await ReadAsync();
    }

    private async Task<Storyboard> PlanAsync()
    {
        var storyboard = await new PlanStage(context, input, progress, brand).RunAsync();
        await context.CallActivityAsync<string>(nameof(KeepStoryboard), new KeepStoryboardInput(input.JobId, storyboard) { Replaces = input.Replaces?.GetValueOrDefault(input.JobId) }, Retries.Usual);
        return storyboard;
    }

    private async Task<Storyboard> ReadAsync()
    {
        var storyboard = await context.CallActivityAsync<Storyboard>(nameof(ReadStoryboard), new ReadStoryboardInput(input.StoryboardPlace ?? input.JobId, input.Request.Brand), Retries.Usual);
        progress.Warn(storyboard.Warnings ?? []);
        return storyboard with { Warnings = null };
    }
}
