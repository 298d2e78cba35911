using System.Text.Json.Serialization;

namespace TextToVideo.Speech;

/// <summary>A word of the script, as written, and when it is said.</summary>
[JsonConverter(typeof(TimedWordJsonConverter))]
public sealed record TimedWord(string Text, TimeSpan Start, TimeSpan End)
{
    /// <summary>A heading, an item of a list or a paragraph of the script ends with it, whether or not a mark stands there.</summary>
    public bool EndsLine { get; init; }
}
