namespace TextToVideo.Storyboards;

/// <summary>Cuts a narration into scenes and says what each should show. Same input, same storyboard.</summary>
public interface IScenePlanner
{
    /// <summary>Names the planner in results: `heuristic`, `openai`.</summary>
    string Name { get; }

    Task<PlannedStoryboard> PlanAsync(PlanRequest request, CancellationToken cancellationToken);
}
