namespace TextToVideo.Storyboards;

public sealed record Storyboard
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required int Seed { get; init; }

    public required IReadOnlyList<StoryboardScene> Scenes { get; init; }
}
