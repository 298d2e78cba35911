using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>Judges a storyboard that a user has edited, by the rules of requests. Every fault is told at once.</summary>
public static class StoryboardValidator
{
    private const int IdCharacters = 40;
    private const int MostTerms = 20;

    /// <param name="planned">What is there now: language and seed are not the editor's to change.</param>
    /// <param name="hasFootage">Whether the job names a footage folder, from which clips can be locked.</param>
    /// <returns>As the product goes on with it: texts cleaned as those of requests.</returns>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public static Storyboard Accept(Storyboard edited, Storyboard planned, bool hasFootage)
    {
        ArgumentNullException.ThrowIfNull(edited);
        ArgumentNullException.ThrowIfNull(planned);
        var faults = new FaultList();
        var scenes = edited.Scenes ?? [];
        CheckTitle(edited.Title, faults);
        if (edited.Language != planned.Language) faults.Add("language", FaultCode.NotAllowed, $"The job is in \"{planned.Language}\"; another language is another job.");
        if (scenes.Count is 0) faults.Require("scenes", "There are no scenes; give at least one.");
        if (scenes.Count > RequestLimits.Scenes) faults.Add("scenes", FaultCode.TooLong, $"There are {FaultList.Number(scenes.Count)} scenes; at most {RequestLimits.Scenes} are allowed.");
        CheckIds(scenes, faults);
        for (var i = 0; i < scenes.Count; i++) CheckScene($"scenes[{i}]", scenes[i], hasFootage, faults);
        if (faults.Faults.Count == 0) CheckWords(scenes, faults);
        if (faults.Faults.Count > 0) throw new InvalidRequestException(faults.Faults);
        return edited with
        {
            Title = PlainText.CleanLine(edited.Title),
            Review = null,
            Warnings = null,
            DepictsLanguage = planned.DepictsLanguage,
            Scenes = [.. scenes.Select(scene => scene with { Text = PlainText.Clean(scene.Text).Trim() })],
        };
    }

    private static void CheckTitle(string? title, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(title)) faults.Require("title", "The title is empty; give one.");
        else faults.CheckLength("title", title, RequestLimits.TitleCharacters);
    }

    private static void CheckIds(IReadOnlyList<StoryboardScene?> scenes, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < scenes.Count; i++)
        {
            var id = scenes[i]?.Id;
            if (id is null) continue;
            if (id.Length is 0 or > IdCharacters || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                faults.Add($"scenes[{i}].id", FaultCode.Malformed, $"{FaultList.Quote(id)} is no scene id; give letters, digits, - and _, at most {IdCharacters}.");
            }
            else if (!seen.Add(id))
            {
                faults.Add($"scenes[{i}].id", FaultCode.Duplicate, $"{FaultList.Quote(id)} is the id of an earlier scene; give each scene its own.");
            }
        }
    }

    private static void CheckScene(string field, StoryboardScene? scene, bool hasFootage, FaultList faults)
    {
        if (scene is null)
        {
            faults.Require(field, "The scene is missing.");
            return;
        }
        if (scene.Id is null) faults.Require($"{field}.id", "The scene has no id.");
        NarrationRules.CheckSceneText($"{field}.text", scene.Text, faults);
        if (scene.Depicts is { } depicts) faults.CheckLength($"{field}.depicts", depicts, RequestLimits.SceneTextCharacters);
        CheckTerms($"{field}.keywords", scene.Keywords, faults);
        CheckTerms($"{field}.queries", scene.Queries, faults);
        faults.CheckKnown($"{field}.shot", scene.Shot);
        faults.CheckRange($"{field}.estimated_seconds", scene.EstimatedSeconds, 0, RequestLimits.LongestSeconds, " seconds");
        if (scene.MinimumSeconds is { } seconds) faults.CheckRange($"{field}.minimum_seconds", seconds, 0, RequestLimits.LongestSceneSeconds, " seconds");
        if (scene.LockedClip is { } clip) NarrationRules.CheckClip($"{field}.locked_clip", clip, hasFootage, faults);
    }

    private static void CheckTerms(string field, IReadOnlyList<string>? terms, FaultList faults)
    {
        if (terms is null || terms.Any(term => term is null))
        {
            faults.Add(field, FaultCode.Malformed, "It holds null; give words, or leave the list empty.");
            return;
        }
        if (terms.Count > MostTerms) faults.Add(field, FaultCode.TooLong, $"There are {FaultList.Number(terms.Count)}; at most {MostTerms} are allowed.");
        for (var i = 0; i < terms.Count; i++) faults.CheckLength($"{field}[{i}]", terms[i], RequestLimits.VisualCharacters);
    }

    private static void CheckWords(IReadOnlyList<StoryboardScene> scenes, FaultList faults)
    {
        var characters = scenes.Sum(scene => scene.Text.Length);
        if (characters <= RequestLimits.NarrationCharacters) return;
        faults.Add("scenes", FaultCode.TooLong, $"Their texts have {FaultList.Number(characters)} characters together; at most {FaultList.Number(RequestLimits.NarrationCharacters)} are allowed.");
    }
}
