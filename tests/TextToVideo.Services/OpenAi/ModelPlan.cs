using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TextToVideo.Services.OpenAi;

/// <summary>A scene for each sentence, or for each that is given, with searches made of its long words.</summary>
internal static partial class ModelPlan
{
    private const int ShortestKeyword = 5;

    public static JsonNode Make(JsonNode data)
    {
        var texts = data["scenes"] is JsonArray given
            ? [.. given.Select(scene => (string)scene!["text"]!)]
            : SentenceEnds().Split((string)data["script"]!).Where(text => text.Length > 0).ToList();
        return new JsonObject { ["title"] = "A plan", ["scenes"] = new JsonArray([.. texts.Select(SceneOf)]) };
    }

    private static JsonNode SceneOf(string text)
    {
        var words = Words().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length >= ShortestKeyword).Distinct().Take(4).ToList();
        if (words.Count == 0) words.Add("landscape");
        return new JsonObject
        {
            ["text"] = text,
            ["keywords"] = Array(words),
            ["queries"] = Array([string.Join(' ', words.Take(3)), string.Join(' ', words.Take(2)), words[0]]),
            ["shot"] = "wide",
        };
    }

    private static JsonArray Array(IEnumerable<string> words) => [.. words.Distinct().Select(word => (JsonNode)word!)];

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Words();
}
