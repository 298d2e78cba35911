using System.Text.Json.Nodes;

namespace TextToVideo.Services.OpenAi;

/// <summary>The same words behind others that say in which language they are meant to be.</summary>
internal static class ModelTranslation
{
    public static JsonNode Make(JsonNode data)
    {
        var language = (string)data["to"]!;
        string Say(JsonNode? text) => $"Now in {language}. {(string)text!}";
        return new JsonObject { ["title"] = Say(data["title"]), ["texts"] = new JsonArray([.. data["texts"]!.AsArray().Select(text => (JsonNode)Say(text)!)]) };
    }
}
