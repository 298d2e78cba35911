using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>
/// Takes in a storyboard that a user has edited: scenes swapped, rewritten, retimed, locked to clips, added or taken out.
/// What an edit leaves out is worked out anew, so that `{ "id": "s07", "text": "..." }` is a whole new scene.
/// </summary>
public static class StoryboardEdit
{
    /// <param name="rate">Of the voice, for how long the texts take to say.</param>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public static Storyboard Accept(Storyboard edited, double rate)
    {
        var normalized = Normalize(edited);
        var faults = StoryboardRules.Validate(normalized);
        if (faults.Count > 0) throw new InvalidRequestException(faults);
        var (asReady, _) = HeuristicScenePlanner.Plan(new PlanRequest
        {
            Scenes = [.. normalized.Scenes.Select(s => new SceneRequest { Text = s.Text })],
            Language = normalized.Language,
            Seed = normalized.Seed,
            Rate = rate,
        });
        return normalized with { Scenes = [.. normalized.Scenes.Zip(asReady.Scenes, Complete)] };
    }

    private static StoryboardScene Complete(StoryboardScene edited, StoryboardScene planned)
    {
        var timed = edited with { EstimatedSeconds = planned.EstimatedSeconds };
        return edited.Keywords.Count > 0 || edited.Queries.Count > 0
            ? timed
            : timed with { Keywords = planned.Keywords, Queries = planned.Queries };
    }

    private static Storyboard Normalize(Storyboard edited)
    {
        ArgumentNullException.ThrowIfNull(edited);
        return edited with
        {
            Title = PlainText.CleanLine(edited.Title ?? ""),
            Language = LanguageTag.Canonicalize(edited.Language ?? ""),
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
