using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

/// <summary>Plans, and what a reader sees of them.</summary>
internal static class Plan
{
    public static PlannedStoryboard Of(string narration, string language = "en", int seed = 1, double? targetSeconds = null, double rate = 1, string? title = null) =>
        Of(new PlanRequest { Narration = narration, Language = language, Seed = seed, TargetSeconds = targetSeconds, Rate = rate, Title = title });

    public static PlannedStoryboard OfScenes(params SceneRequest[] scenes) => Of(new PlanRequest { Scenes = scenes, Language = "en", Seed = 1 });

    public static PlannedStoryboard Of(PlanRequest request) => new HeuristicScenePlanner().PlanAsync(request, CancellationToken.None).GetAwaiter().GetResult();

    public static IReadOnlyList<StoryboardScene> Scenes(string narration, string language = "en") => Of(narration, language).Storyboard.Scenes;

    public static string[] Texts(string narration, string language = "en") => [.. Scenes(narration, language).Select(s => s.Text)];

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
