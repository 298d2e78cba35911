using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record EventRaised(string Name, [property: JsonConverter(typeof(RawJsonConverter))] string? Payload) : HistoryEvent;
