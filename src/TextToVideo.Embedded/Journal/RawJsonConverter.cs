using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

/// <summary>A payload is JSON already: it stands in its event as it is, not as an escaped string, so that a journal can be read and queried.</summary>
internal sealed class RawJsonConverter : JsonConverter<string?>
{
    // A payload of null differs from no payload.
    public override bool HandleNull => true;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    // Payloads come from the serializer; checking each again would cost more than writing it.
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value ?? "null", skipInputValidation: true);
}
