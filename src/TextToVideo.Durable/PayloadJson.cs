using System.Text.Encodings.Web;
using System.Text.Json;

namespace TextToVideo.Durable;

/// <summary>How inputs, outputs, events and statuses are written into a history: one form for every engine, so that histories can be read by each.</summary>
public static class PayloadJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Write(object? value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), Options);

    public static T? Read<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, Options);

    private static JsonSerializerOptions Make()
    {
        // Histories are not web pages: scripts in any writing stay readable and small.
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
