using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Storyboards;

/// <summary>Activity: a narration becomes a storyboard. What its captions could not show is said here, before anything is paid for.</summary>
public sealed class PlanScenes(IScenePlanner planner, ICaptionWriter captions, StepRunner steps) : Activity<PlanRequest, PlannedStoryboard>
{
    private const int MostNamed = 10;

    public override async Task<PlannedStoryboard> RunAsync(ActivityContext context, PlanRequest input, CancellationToken cancellationToken)
    {
        var planned = await steps.RunAsync(
            new StepName("plan", $"1-{planner.Name}"), input, context, (work, token) => PlanAsync(input, work, token), cancellationToken);
        var missing = captions.FindMissingCharacters(string.Join(' ', planned.Storyboard.Scenes.Select(scene => scene.Text)));
        return missing.Count == 0 ? planned : planned with { Warnings = [.. planned.Warnings, WarningOf(missing)] };
    }

    private async Task<PlannedStoryboard> PlanAsync(PlanRequest request, StepWork work, CancellationToken cancellationToken)
    {
        var planned = await planner.PlanAsync(request, cancellationToken);
        if (planned.IsFallback) work.DoNotKeep();
        return planned;
    }

    private static string WarningOf(IReadOnlyList<System.Text.Rune> missing)
    {
        var named = string.Join(' ', missing.Take(MostNamed).Select(rune => $"{rune} (U+{rune.Value:X4})"));
        var more = missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : "";
        return $"No font here has {named}{more}; captions leave them out.";
    }
}
