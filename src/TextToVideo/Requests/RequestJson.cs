using System.Text.Json;

namespace TextToVideo.Requests;

/// <summary>How requests, results and storyboards are written for people and other systems: snake_case, enums as words, nothing unknown accepted.</summary>
public static class RequestJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>A choice as it stands in JSON, without the quotes: `close_up`, `TTS_GENERATION`.</summary>
    public static string WordOf<T>(T choice)
        where T : struct, Enum => JsonSerializer.Serialize(choice, Options).Trim('"');

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // A misspelt option that is silently ignored costs a whole render to notice.
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
            // Of two values that contradict each other, none can be meant.
            AllowDuplicateProperties = false,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
