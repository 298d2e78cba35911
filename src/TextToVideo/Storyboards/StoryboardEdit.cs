using TextToVideo.Requests;
using TextToVideo.Storyboards.Cutting;

namespace TextToVideo.Storyboards;

/// <summary>
/// Takes in a storyboard that a user has edited: scenes swapped, rewritten, retimed, locked to clips, added or taken out.
/// What an edit leaves out is worked out anew, so that `{ "id": "s07", "text": "..." }` is a whole new scene.
/// </summary>
public static class StoryboardEdit
{
    /// <param name="planned">What is there now.</param>
    /// <param name="hasFootage">Whether the job names a footage folder, from which clips can be locked.</param>
    /// <param name="rate">Of the voice, for how long the texts take to say.</param>
    /// <param name="shown">What scenes show in the video of what is there now, by their ids; null: there is no such video.</param>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public static Storyboard Accept(Storyboard edited, Storyboard planned, bool hasFootage, double rate, IReadOnlyDictionary<string, string>? shown = null)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var normalized = Normalize(edited) with { DepictsLanguage = planned.DepictsLanguage };
        var faults = StoryboardRules.Validate(normalized, planned, hasFootage);
        if (faults.Count > 0) throw new InvalidRequestException(faults);
        var accepted = WithTerms(normalized with { Scenes = [.. normalized.Scenes.Select(scene => scene with { EstimatedSeconds = SecondsOf(scene, planned, rate) })] });
        return accepted with { Scenes = [.. accepted.Scenes.Select(scene => scene with { Keeps = KeptBy(scene, planned, shown) })] };
    }

    /// <summary>Clips go to the scenes that they fit best, so an edited scene could take another's, or leave it a better one.</summary>
    private static string? KeptBy(StoryboardScene scene, Storyboard planned, IReadOnlyDictionary<string, string>? shown) =>
        scene.LockedClip is null && planned.Scenes.FirstOrDefault(before => before.Id == scene.Id) is { LockedClip: null } same && IsSameSearch(scene, same)
            ? shown is null ? same.Keeps : shown.GetValueOrDefault(scene.Id)
            : null;

    private static bool IsSameSearch(StoryboardScene scene, StoryboardScene other) =>
        scene.Shot == other.Shot && scene.Queries.SequenceEqual(other.Queries) && scene.Keywords.SequenceEqual(other.Keywords);

    /// <summary>A scene whose words stay keeps its time, and with it the part of its clip that it shows.</summary>
    private static double SecondsOf(StoryboardScene scene, Storyboard planned, double rate) =>
        planned.Scenes.FirstOrDefault(before => before.Id == scene.Id && before.Text == scene.Text)?.EstimatedSeconds
        ?? SceneCutter.SecondsToSay(scene.Text, planned.Language, rate);

    private static Storyboard WithTerms(Storyboard storyboard)
    {
        if (!storyboard.Scenes.Any(LacksTerms)) return storyboard;
        var shown = storyboard.ForPictures();
        var (asReady, _) = HeuristicScenePlanner.Plan(new PlanRequest
        {
            Scenes = [.. shown.Scenes.Select(s => new SceneRequest { Text = s.Text })],
            Language = shown.Language,
            Seed = shown.Seed,
        });
        return storyboard with
        {
            Scenes = [.. storyboard.Scenes.Zip(asReady.Scenes, (scene, ready) => LacksTerms(scene) ? scene with { Keywords = ready.Keywords, Queries = ready.Queries } : scene)],
        };
    }

    private static bool LacksTerms(StoryboardScene scene) => scene.Keywords.Count == 0 && scene.Queries.Count == 0;

    private static Storyboard Normalize(Storyboard edited)
    {
        ArgumentNullException.ThrowIfNull(edited);
        return edited with
        {
            Title = PlainText.CleanLine(edited.Title ?? ""),
            Language = LanguageTag.Canonicalize(edited.Language ?? ""),
            Review = null,
            Warnings = null,
            Scenes = [.. (edited.Scenes ?? []).Select(NormalizeScene)],
        };
    }

    // JSON may hold null where a record has none.
    private static StoryboardScene NormalizeScene(StoryboardScene? scene) => scene is null ? new StoryboardScene { Id = "", Text = "" } : scene with
    {
        Id = scene.Id ?? "",
        Text = PlainText.Clean(scene.Text ?? "").Trim(),
        Keywords = Lines(scene.Keywords, lowerCase: true),
        Queries = Lines(scene.Queries, lowerCase: false),
        LockedClip = string.IsNullOrWhiteSpace(scene.LockedClip) ? null : scene.LockedClip,
    };

    private static IReadOnlyList<string> Lines(IReadOnlyList<string>? lines, bool lowerCase) =>
        [.. (lines ?? []).Select(l => PlainText.CleanLine(l ?? "")).Where(l => l.Length > 0).Select(l => lowerCase ? l.ToLowerInvariant() : l).Distinct()];
}
