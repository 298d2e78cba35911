using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record SubOrchestrationCompleted(int Id, [property: JsonConverter(typeof(RawJsonConverter))] string? Output) : HistoryEvent;
