using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextToVideo.Speech;

/// <summary>
/// A timed word as `["word", 1.25, 1.5]`, in seconds to the millisecond, with `true` after them where a line ends: histories hold one for each word of a script,
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
        var endsLine = reader.TokenType == JsonTokenType.True;
        if (endsLine) reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A timed word has three parts, or true as a fourth.");
        return new TimedWord(text, TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end)) { EndsLine = endsLine };
    }

    public override void Write(Utf8JsonWriter writer, TimedWord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        writer.WriteStringValue(value.Text);
        writer.WriteNumberValue(Math.Round(value.Start.TotalSeconds, 3));
        writer.WriteNumberValue(Math.Round(value.End.TotalSeconds, 3));
        if (value.EndsLine) writer.WriteBooleanValue(true);
        writer.WriteEndArray();
    }
}
