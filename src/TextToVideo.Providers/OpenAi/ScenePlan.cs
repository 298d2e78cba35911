using TextToVideo.Storyboards;

namespace TextToVideo.Providers.OpenAi;

/// <summary>A plan that was checked.</summary>
internal sealed record ScenePlan(string? Title, IReadOnlyList<ScenePlanEntry> Scenes);

/// <param name="Text">The script's own characters.</param>
internal sealed record ScenePlanEntry(string Text, IReadOnlyList<string> Keywords, IReadOnlyList<string> Queries, ShotType Shot);
