using System.Text.Json;
using TextToVideo.Durable;

namespace TextToVideo.Embedded.Journal;

/// <summary>How events stand in the journal.</summary>
public static class HistoryJson
{
    public static string Write(HistoryEvent historyEvent) => JsonSerializer.Serialize(historyEvent, PayloadJson.Options);

    public static HistoryEvent Read(string json) =>
        JsonSerializer.Deserialize<HistoryEvent>(json, PayloadJson.Options)
        ?? throw new JsonException("An event of the journal is null.");
}
