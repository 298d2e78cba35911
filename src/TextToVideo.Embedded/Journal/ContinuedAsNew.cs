using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

/// <param name="Unconsumed">Events that came and were not waited for; the next execution finds them.</param>
public sealed record ContinuedAsNew(
    [property: JsonConverter(typeof(RawJsonConverter))] string? Input,
    IReadOnlyList<EventRaised> Unconsumed) : HistoryEvent;
