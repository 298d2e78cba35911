using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Requests;
using TextToVideo.Steps;

namespace TextToVideo.Storyboards;

/// <summary>
/// Activity: a narration becomes a storyboard. What its captions could not show is said here, before anything is paid for; what a
/// language model wrote into it is held to the same words as what users write.
/// </summary>
public sealed class PlanScenes(IScenePlanner planner, BrandPreflight fonts, ModeratedSteps steps) : Activity<PlanRequest, PlannedStoryboard>
{
    public override async Task<PlannedStoryboard> RunAsync(ActivityContext context, PlanRequest input, CancellationToken cancellationToken)
    {
        var planned = await steps.RunAsync(
            new StepName("plan", $"3-{planner.Name}"),
            input with { Letters = null },
            context,
            (work, token) => PlanAsync(input, work, token),
            plan => [plan.Storyboard.Title, .. plan.Storyboard.Scenes.SelectMany(scene => scene.Queries.Prepend(scene.Text))],
            cancellationToken);
        var warnings = await fonts.WarnAsync(planned.Storyboard.Words(), input.Language, input.Letters, cancellationToken);
        return warnings.Count == 0 ? planned : planned with { Warnings = [.. planned.Warnings, .. warnings] };
    }

    private async Task<PlannedStoryboard> PlanAsync(PlanRequest request, StepWork work, CancellationToken cancellationToken)
    {
        var planned = await planner.PlanAsync(request, cancellationToken);
        if (planned.IsFallback) work.DoNotKeep();
        return planned;
    }
}
