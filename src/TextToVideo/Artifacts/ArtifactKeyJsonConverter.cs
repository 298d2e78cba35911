using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextToVideo.Artifacts;

/// <summary>A key is a plain string in JSON.</summary>
public sealed class ArtifactKeyJsonConverter : JsonConverter<ArtifactKey>
{
    public override ArtifactKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        try
        {
            return new ArtifactKey(text ?? "");
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, ArtifactKey value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
