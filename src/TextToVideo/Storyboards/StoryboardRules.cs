using System.Text.RegularExpressions;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>What a storyboard must be to be rendered.</summary>
public static partial class StoryboardRules
{
    /// <returns>Every fault at once, with the field as it stands in the JSON: `scenes[2].text`.</returns>
    public static IReadOnlyList<RequestFault> Validate(Storyboard storyboard)
    {
        ArgumentNullException.ThrowIfNull(storyboard);
        var faults = new FaultList();
        if (storyboard.Title.Length == 0) faults.Require("title", $"It is empty; give 1 to {RequestLimits.TitleCharacters} characters.");
        faults.CheckLength("title", storyboard.Title, RequestLimits.TitleCharacters);
        if (!LanguageTag.IsWellFormed(storyboard.Language))
        {
            faults.Add("language", FaultCode.Malformed, $"{FaultList.Quote(storyboard.Language)} is no language tag; give one such as \"en\", \"de\" or \"pt-BR\".");
        }
        CheckScenes(storyboard.Scenes, faults);
        return faults.Faults;
    }

    private static void CheckScenes(IReadOnlyList<StoryboardScene> scenes, FaultList faults)
    {
        if (scenes.Count is 0 or > RequestLimits.Scenes)
        {
            faults.Add("scenes", scenes.Count == 0 ? FaultCode.Required : FaultCode.TooLong, $"There are {FaultList.Number(scenes.Count)} scenes; give 1 to {RequestLimits.Scenes}.");
        }
        var characters = scenes.Sum(s => s.Text.Length);
        if (characters > RequestLimits.NarrationCharacters)
        {
            faults.Add("scenes", FaultCode.TooLong, $"Their texts have {FaultList.Number(characters)} characters together; at most {FaultList.Number(RequestLimits.NarrationCharacters)} are allowed.");
        }
        var ids = new Dictionary<string, int>();
        for (var i = 0; i < scenes.Count; i++)
        {
            CheckId($"scenes[{i}].id", scenes[i].Id, i, ids, faults);
            CheckScene($"scenes[{i}]", scenes[i], faults);
        }
    }

    private static void CheckId(string field, string id, int index, Dictionary<string, int> ids, FaultList faults)
    {
        if (!SceneId().IsMatch(id))
        {
            faults.Add(field, FaultCode.Malformed, $"{FaultList.Quote(id)} is no scene's id; give 1 to 32 of the characters a-z, A-Z, 0-9, - and _, such as \"s07\".");
        }
        else if (!ids.TryAdd(id, index))
        {
            faults.Add(field, FaultCode.Duplicate, $"{FaultList.Quote(id)} is the id of scenes[{ids[id]}] too; give each scene its own.");
        }
    }

    private static void CheckScene(string field, StoryboardScene scene, FaultList faults)
    {
        if (scene.Text.Length == 0) faults.Require($"{field}.text", $"The scene says nothing; give 1 to {FaultList.Number(RequestLimits.SceneTextCharacters)} characters, or take the scene out.");
        else if (!PlainText.IsSpeakable(scene.Text)) faults.Add($"{field}.text", FaultCode.NothingToSay, $"{FaultList.Quote(scene.Text)} has no letter or digit, so there is nothing to say; give words.");
        faults.CheckLength($"{field}.text", scene.Text, RequestLimits.SceneTextCharacters);
        faults.CheckKnown($"{field}.shot", scene.Shot);
        if (scene.MinimumSeconds is { } seconds)
        {
            faults.CheckRange($"{field}.minimum_seconds", seconds, RequestLimits.ShortestHoldSeconds, RequestLimits.LongestHoldSeconds, " seconds");
        }
        if (scene.LockedClip is { } clip && !ClipName.IsProviderClip(clip) && !ClipName.IsFileInFolder(clip))
        {
            faults.Add($"{field}.locked_clip", FaultCode.Malformed, $"{FaultList.Quote(clip)} names no clip; {ClipName.WhatIsRight}.");
        }
        CheckLines($"{field}.keywords", scene.Keywords, RequestLimits.KeywordsPerScene, faults);
        CheckLines($"{field}.queries", scene.Queries, RequestLimits.QueriesPerScene, faults);
    }

    private static void CheckLines(string field, IReadOnlyList<string> lines, int most, FaultList faults)
    {
        if (lines.Count > most) faults.Add(field, FaultCode.TooLong, $"There are {lines.Count}; at most {most} are allowed.");
        for (var i = 0; i < lines.Count; i++) faults.CheckLength($"{field}[{i}]", lines[i], RequestLimits.VisualCharacters);
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}\z")]
    private static partial Regex SceneId();
}
