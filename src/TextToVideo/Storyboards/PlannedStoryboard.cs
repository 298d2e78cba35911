namespace TextToVideo.Storyboards;

/// <param name="Warnings">What the user should know, such as a target that the text cannot fill.</param>
public sealed record PlannedStoryboard(Storyboard Storyboard, IReadOnlyList<string> Warnings)
{
    /// <summary>The planner that was wanted could not be had; another job asks it again.</summary>
    public bool IsFallback { get; init; }
}
