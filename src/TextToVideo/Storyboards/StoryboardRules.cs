using System.Text.RegularExpressions;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>What a storyboard must be to be rendered, by the rules of requests.</summary>
internal static partial class StoryboardRules
{
    /// <param name="edited">Normalised by <see cref="StoryboardEdit"/>: nothing in it is null that may not be.</param>
    /// <param name="planned">What is there now: language and seed are not the editor's to change.</param>
    /// <param name="hasFootage">Whether the job names a footage folder, from which clips can be locked.</param>
    /// <returns>Every fault at once, with the field as it stands in the JSON: `scenes[2].text`.</returns>
    public static IReadOnlyList<RequestFault> Validate(Storyboard edited, Storyboard planned, bool hasFootage)
    {
        var faults = new FaultList();
        if (edited.Title.Length == 0) faults.Require("title", $"It is empty; give 1 to {RequestLimits.TitleCharacters} characters.");
        faults.CheckLength("title", edited.Title, RequestLimits.TitleCharacters);
        if (edited.Language != planned.Language) faults.Add("language", FaultCode.NotAllowed, $"The job is in \"{planned.Language}\"; another language is another job.");
        if (edited.Seed != planned.Seed) faults.Add("seed", FaultCode.NotAllowed, $"The job's seed is {planned.Seed}; another seed is another job.");
        CheckScenes(edited.Scenes, planned.Scenes, hasFootage, faults);
        return faults.Faults;
    }

    // What was planned may go beyond the limits: a long Chinese script has more scenes, a translation more characters than its original.
    private static void CheckScenes(IReadOnlyList<StoryboardScene> scenes, IReadOnlyList<StoryboardScene> planned, bool hasFootage, FaultList faults)
    {
        var mostScenes = Math.Max(RequestLimits.Scenes, planned.Count);
        if (scenes.Count == 0 || scenes.Count > mostScenes)
        {
            faults.Add("scenes", scenes.Count == 0 ? FaultCode.Required : FaultCode.TooLong, $"There are {FaultList.Number(scenes.Count)} scenes; give 1 to {mostScenes}.");
        }
        NarrationRules.CheckSize("scenes", "Their texts together have", SizeOf(scenes), scenes.Sum(scene => scene.Text.Length), Math.Max(RequestLimits.NarrationCharacters, SizeOf(planned)), faults);

        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < scenes.Count; i++)
        {
            CheckId($"scenes[{i}].id", scenes[i].Id, i, ids, faults);
            CheckScene($"scenes[{i}]", scenes[i], hasFootage, faults);
        }
    }

    private static int SizeOf(IReadOnlyList<StoryboardScene> scenes) => scenes.Sum(scene => NarrationSize.Of(scene.Text));

    private static void CheckId(string field, string id, int index, Dictionary<string, int> ids, FaultList faults)
    {
        if (!SceneId().IsMatch(id))
        {
            faults.Add(field, FaultCode.Malformed, $"{FaultList.Quote(id)} is no scene's id; give 1 to 40 of the characters a-z, A-Z, 0-9, - and _, such as \"s07\".");
        }
        else if (!ids.TryAdd(id, index))
        {
            faults.Add(field, FaultCode.Duplicate, $"{FaultList.Quote(id)} is the id of scenes[{ids[id]}] too; give each scene its own.");
        }
    }

    private static void CheckScene(string field, StoryboardScene scene, bool hasFootage, FaultList faults)
    {
        NarrationRules.CheckSceneText($"{field}.text", scene.Text, faults);
        if (scene.Depicts is { } depicts) faults.CheckLength($"{field}.depicts", depicts, RequestLimits.SceneTextCharacters);
        faults.CheckKnown($"{field}.shot", scene.Shot);
        if (scene.MinimumSeconds is { } seconds) faults.CheckRange($"{field}.minimum_seconds", seconds, 0, RequestLimits.LongestSceneSeconds, " seconds");
        if (scene.LockedClip is { } clip) NarrationRules.CheckClip($"{field}.locked_clip", clip, hasFootage, faults);
        CheckTerms($"{field}.keywords", scene.Keywords, faults);
        CheckTerms($"{field}.queries", scene.Queries, faults);
    }

    private static void CheckTerms(string field, IReadOnlyList<string> terms, FaultList faults)
    {
        if (terms.Count > RequestLimits.TermsPerScene) faults.Add(field, FaultCode.TooLong, $"There are {FaultList.Number(terms.Count)}; at most {RequestLimits.TermsPerScene} are allowed.");
        for (var i = 0; i < terms.Count; i++) faults.CheckLength($"{field}[{i}]", terms[i], RequestLimits.VisualCharacters);
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,40}\z")]
    private static partial Regex SceneId();
}
