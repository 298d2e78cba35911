namespace TextToVideo.Requests;

/// <summary>Exactly one source of words, and something to say in it.</summary>
internal static class NarrationRules
{
    private const string Sources = "exactly one of \"prompt\", \"script\" and \"scenes\"";

    public static void Check(VideoRequest request, FaultList faults)
    {
        var given = GivenSources(request);
        if (given.Count == 0)
        {
            faults.Require("script", $"There is nothing to make a video of; give {Sources}.");
        }
        foreach (var extra in given.Skip(1))
        {
            faults.Add(extra, FaultCode.Conflict, $"\"{given[0]}\" is there too; give {Sources}.");
        }
        CheckText("prompt", request.Prompt, faults);
        CheckText("script", request.Script, faults);
        if (request.Scenes is { Count: > 0 } scenes) CheckScenes(scenes, request.Footage is not null, faults);
    }

    // Forms send what was left empty as ""; that is not a second source.
    private static List<string> GivenSources(VideoRequest request)
    {
        var given = new List<string>();
        if (!string.IsNullOrWhiteSpace(request.Prompt)) given.Add("prompt");
        if (!string.IsNullOrWhiteSpace(request.Script)) given.Add("script");
        if (request.Scenes is { Count: > 0 }) given.Add("scenes");
        return given;
    }

    private static void CheckText(string field, string? text, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        CheckSize(field, $"{FaultList.Quote(text)} has", NarrationSize.Of(text), text.Length, RequestLimits.NarrationCharacters, faults);
        CheckSpeakable(field, text, faults);
    }

    /// <param name="what">With its verb.</param>
    internal static void CheckSize(string field, string what, int size, int length, int most, FaultList faults)
    {
        if (size > most) faults.Add(field, FaultCode.TooLong, $"{what} {FaultList.Number(size)} characters{NarrationSize.Explain(size, length)}; at most {FaultList.Number(most)} are allowed.");
    }

    private static void CheckScenes(IReadOnlyList<SceneRequest> scenes, bool hasFootage, FaultList faults)
    {
        if (scenes.Count > RequestLimits.Scenes)
        {
            faults.Add("scenes", FaultCode.TooLong, $"There are {FaultList.Number(scenes.Count)} scenes; at most {RequestLimits.Scenes} are allowed.");
        }
        CheckSize("scenes", "Their texts together have", scenes.Sum(s => NarrationSize.Of(s?.Text ?? "")), scenes.Sum(s => s?.Text?.Length ?? 0), RequestLimits.NarrationCharacters, faults);
        for (var i = 0; i < scenes.Count; i++) CheckScene($"scenes[{i}]", scenes[i], hasFootage, faults);
    }

    private static void CheckScene(string field, SceneRequest? scene, bool hasFootage, FaultList faults)
    {
        CheckSceneText($"{field}.text", scene?.Text, faults);
        if (scene is null) return;
        if (scene.Visual is { } visual) faults.CheckLength($"{field}.visual", visual, RequestLimits.VisualCharacters);
        if (scene.Clip is { } clip) CheckClip($"{field}.clip", clip, hasFootage, faults);
    }

    /// <summary>Of a scene that a user wrote or edited.</summary>
    internal static void CheckSceneText(string field, string? text, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Require(field, $"The scene says nothing; give 1 to {FaultList.Number(RequestLimits.SceneTextCharacters)} characters.");
            return;
        }
        faults.CheckLength(field, text, RequestLimits.SceneTextCharacters);
        CheckSpeakable(field, text, faults);
    }

    internal static void CheckClip(string field, string clip, bool hasFootage, FaultList faults)
    {
        if (ClipName.IsProviderClip(clip)) return;
        if (!ClipName.IsFileInFolder(clip))
        {
            faults.Add(field, FaultCode.Malformed, $"{FaultList.Quote(clip)} names no clip; {ClipName.WhatIsRight}.");
        }
        else if (!hasFootage)
        {
            faults.Add(field, FaultCode.Required, $"{FaultList.Quote(clip)} is a file of the footage folder, but \"footage\" is not given; give the folder.");
        }
    }

    private static void CheckSpeakable(string field, string text, FaultList faults)
    {
        if (PlainText.IsSpeakable(text)) return;
        faults.Add(field, FaultCode.NothingToSay, $"{FaultList.Quote(text)} has no letter or digit, so there is nothing to say; give words.");
    }
}
