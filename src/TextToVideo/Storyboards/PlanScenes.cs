using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Storyboards;

/// <summary>Activity: a narration becomes a storyboard.</summary>
public sealed class PlanScenes(IScenePlanner planner, StepRunner steps) : Activity<PlanRequest, PlannedStoryboard>
{
    public override Task<PlannedStoryboard> RunAsync(ActivityContext context, PlanRequest input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("plan", $"1-{planner.Name}"), input, context, (_, token) => planner.PlanAsync(input, token), cancellationToken);
}
