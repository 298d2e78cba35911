using System.Text.Json;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Understands a model's plan and finds out whether it can be used.</summary>
internal static class PlanReading
{
    private const int MaxScenes = 500;
    private const int MaxSceneLength = 1000;
    private const int MaxKeywords = 8;
    private const int MaxQueries = 6;
    private const int MaxPhraseLength = 80;

    /// <exception cref="JsonException"/>
    public static ChatReading<ScenePlan> Read(string json, PlanRequest request)
    {
        var answer = JsonSerializer.Deserialize<PlanAnswer>(json, OpenAiJson.Options);
        var scenes = (answer?.Scenes ?? []).OfType<PlannedScene>().ToList();
        if (scenes.Count is 0 or > MaxScenes) return Unusable($"It has {scenes.Count} scenes.");
        var (texts, fault) = request.Scenes is { Count: > 0 } given
            ? (given.Count == scenes.Count ? given.Select(scene => scene.Text).ToList() : null, $"There are {given.Count} scenes, and the answer has {scenes.Count}.")
            : VerbatimCut.Apply(request.Narration ?? "", [.. scenes.Select(scene => scene.Text ?? "")]);
        if (texts is null) return Unusable(fault!);
        if (texts.FirstOrDefault(text => text.Length > MaxSceneLength) is { } tooLong) return Unusable($"A scene of {tooLong.Length} characters is too long; cut it into several.");
        var entries = scenes.Select((scene, i) => Entry(texts[i], scene)).ToList();
        var bare = entries.FindIndex(entry => entry.Queries.Count == 0);
        return bare >= 0
            ? Unusable($"Scene {bare + 1} has no queries.")
            : new ChatReading<ScenePlan>(new ScenePlan(Title(answer!.Title), entries), null);
    }

    private static ScenePlanEntry Entry(string text, PlannedScene scene)
    {
        var keywords = Phrases(scene.Keywords, MaxKeywords);
        var queries = Phrases(scene.Queries, MaxQueries);
        return new ScenePlanEntry(text, keywords, queries.Count > 0 ? queries : keywords, Shot(scene.Shot));
    }

    private static List<string> Phrases(IReadOnlyList<string?>? phrases, int max) =>
    [
        .. (phrases ?? [])
            .OfType<string>()
            .Select(phrase => phrase.Trim().ToLowerInvariant())
            .Where(phrase => phrase.Length is > 0 and <= MaxPhraseLength)
            .Distinct()
            .Take(max),
    ];

    private static ShotType Shot(string? shot) => shot switch
    {
        "medium" => ShotType.Medium,
        "close_up" => ShotType.CloseUp,
        "aerial" => ShotType.Aerial,
        "slow_motion" => ShotType.SlowMotion,
        "time_lapse" => ShotType.TimeLapse,
        _ => ShotType.Wide,
    };

    private static string? Title(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();

    private static ChatReading<ScenePlan> Unusable(string fault) => new(null, fault);
}
