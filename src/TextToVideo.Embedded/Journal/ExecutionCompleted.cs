using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record ExecutionCompleted([property: JsonConverter(typeof(RawJsonConverter))] string? Output) : HistoryEvent;
