using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextToVideo.Speech;

/// <summary>
/// A timed word as `["word", 1.25, 1.5]`, in seconds to the millisecond: histories hold one for each word of a script,
/// and in Chinese or Japanese one for each character.
/// </summary>
public sealed class TimedWordJsonConverter : JsonConverter<TimedWord>
{
    public override TimedWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A timed word is an array of text, start and end.");
        reader.Read();
        var text = reader.GetString() ?? throw new JsonException("A timed word has a text.");
        reader.Read();
        var start = reader.GetDouble();
        reader.Read();
        var end = reader.GetDouble();
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A timed word has three parts.");
        return new TimedWord(text, TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end));
    }

    public override void Write(Utf8JsonWriter writer, TimedWord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        writer.WriteStringValue(value.Text);
        writer.WriteNumberValue(Math.Round(value.Start.TotalSeconds, 3));
        writer.WriteNumberValue(Math.Round(value.End.TotalSeconds, 3));
        writer.WriteEndArray();
    }
}
