using System.Text.Json.Nodes;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>Not every state of a job is a stage that can be made anew.</summary>
internal static class StageArgument
{
    /// <summary>Of arguments with a `from`.</summary>
    public static JsonObject Schema<TArguments>()
    {
        var schema = McpSchema.Of<TArguments>();
        schema["properties"]!["from"] = new JsonObject { ["enum"] = new JsonArray([.. Redo.Stages.Select(stage => (JsonNode?)RequestJson.WordOf(stage)), null]) };
        return schema;
    }

    /// <exception cref="InvalidRequestException"/>
    public static JobState? Of(JobState? from) => from is null || Redo.Stages.Contains(from.Value) ? from
        : throw new InvalidRequestException([new RequestFault("from", FaultCode.Unknown, "That is no stage of the work; give SCENE_PLANNING, ASSET_RETRIEVAL, TTS_GENERATION, AUDIO_PROCESSING or RENDERING.")]);
}
