using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record ExecutionStarted(
    string Name,
    [property: JsonConverter(typeof(RawJsonConverter))] string? Input) : HistoryEvent;
