namespace TextToVideo.Storyboards;

public sealed record Storyboard
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required int Seed { get; init; }

    public required IReadOnlyList<StoryboardScene> Scenes { get; init; }

    /// <summary>Only in answers to users; what comes back with an edit is not looked at.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public StoryboardReview? Review { get; init; }
}
