using TextToVideo.Redoing;

namespace TextToVideo.Tests.Redoing;

/// <summary>What a plan says and what the studio was asked, in the same words: `render The sea rises.`; each once, as plans and steps are.</summary>
internal static class PlannedCalls
{
    /// <summary>What the studio does not note, or not by scene: searches are asked each time, clips go by their own names.</summary>
    private static readonly string[] Unseen = ["find_footage", "fetch_clip", "thumbnail"];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["narrate"] = "narrate",
        ["align"] = "align",
        ["draw"] = "draw",
        ["body"] = "render",
        ["joint"] = "join",
        ["music"] = "music",
        ["mix"] = "mix_sound",
        ["measure"] = "mix_sound",
        ["assemble"] = "assemble",
        ["plan"] = "plan_scenes",
    };

    public static IReadOnlyCollection<string> Of(RedoPlan plan) =>
    [
        .. plan.Made
            .Concat(plan.Videos.SelectMany(video => video.Made))
            .Concat(plan.Videos.SelectMany(video => video.Scenes).SelectMany(scene => scene.Made.Select(step => $"{step} {scene.Text}")))
            .Where(step => !Unseen.Contains(step.Split(' ')[0]))
            .Distinct(),
        .. Enumerable.Repeat("fetch", plan.Videos.SelectMany(video => video.Scenes).Count(scene => scene.Made.Contains("fetch_clip"))),
    ];

    public static IEnumerable<string> Of(IEnumerable<string> calls)
    {
        var all = calls.Where(call => call != "find").ToList();
        var fetched = all.Where(call => call.StartsWith("fetch ", StringComparison.Ordinal)).Select(_ => "fetch");
        return all.Where(call => !call.StartsWith("fetch ", StringComparison.Ordinal)).Select(Word).Distinct().Concat(fetched);
    }

    private static string Word(string call)
    {
        var (name, text) = call.Split(' ', 2) is [var first, var rest] ? (first, rest) : (call, "");
        return name switch
        {
            "mix" or "measure" or "assemble" or "music" or "plan" => Words[name],
            "joint" => $"join {text.Split(" > ")[0]}",
            _ => $"{Words[name]} {text}",
        };
    }
}
