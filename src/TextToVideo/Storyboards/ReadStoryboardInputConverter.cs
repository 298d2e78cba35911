using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextToVideo.Storyboards;

/// <summary>The place alone is a string, as it is in histories from before brands had letters; with a brand, `["place", "brand"]`.</summary>
public sealed class ReadStoryboardInputConverter : JsonConverter<ReadStoryboardInput>
{
    public override ReadStoryboardInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new ReadStoryboardInput(reader.GetString()!)
        : JsonSerializer.Deserialize<string[]>(ref reader, options) is [var place, var brand] ? new ReadStoryboardInput(place, brand)
        : throw new JsonException("Where a storyboard is, is a place, or a place and a brand.");

    public override void Write(Utf8JsonWriter writer, ReadStoryboardInput value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Brand is null) writer.WriteStringValue(value.Place);
        else JsonSerializer.Serialize(writer, new[] { value.Place, value.Brand }, options);
    }
}
