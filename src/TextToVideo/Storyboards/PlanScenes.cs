using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Storyboards;

/// <summary>Activity: a narration becomes a storyboard. What its captions could not show is said here, before anything is paid for.</summary>
public sealed class PlanScenes(IScenePlanner planner, FontPreflight fonts, StepRunner steps) : Activity<PlanRequest, PlannedStoryboard>
{
    public override async Task<PlannedStoryboard> RunAsync(ActivityContext context, PlanRequest input, CancellationToken cancellationToken)
    {
        var planned = await steps.RunAsync(
            new StepName("plan", $"1-{planner.Name}"), input, context, (work, token) => PlanAsync(input, work, token), cancellationToken);
        var warnings = await fonts.WarnAsync(planned.Storyboard.Words(), cancellationToken);
        return warnings.Count == 0 ? planned : planned with { Warnings = [.. planned.Warnings, .. warnings] };
    }

    private async Task<PlannedStoryboard> PlanAsync(PlanRequest request, StepWork work, CancellationToken cancellationToken)
    {
        var planned = await planner.PlanAsync(request, cancellationToken);
        if (planned.IsFallback) work.DoNotKeep();
        return planned;
    }
}
