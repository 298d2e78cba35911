using System.Text.Json;
using TextToVideo.Durable;

namespace TextToVideo.Embedded.Journal;

/// <summary>How events stand in the journal.</summary>
public static class HistoryJson
{
    // A payload may be as deep as the serializer allows, and stands some levels down in its event.
    private static readonly JsonSerializerOptions Options = new(PayloadJson.Options) { MaxDepth = 128 };

    public static string Write(HistoryEvent historyEvent) => JsonSerializer.Serialize(historyEvent, Options);

    public static HistoryEvent Read(string json) =>
        JsonSerializer.Deserialize<HistoryEvent>(json, Options)
        ?? throw new JsonException("An event of the journal is null.");
}
