using System.Text.Json.Serialization;

namespace TextToVideo.Scripts.Templates;

/// <summary>What a template counts in a script; see <see cref="Analysis.ScriptShape"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScriptTrait>))]
public enum ScriptTrait
{
    [JsonStringEnumMemberName("sentences")]
    Sentences,

    [JsonStringEnumMemberName("items")]
    Items,

    [JsonStringEnumMemberName("questions")]
    Questions,

    [JsonStringEnumMemberName("quotations")]
    Quotations,

    [JsonStringEnumMemberName("figures")]
    Figures,

    [JsonStringEnumMemberName("opening_words")]
    OpeningWords,

    [JsonStringEnumMemberName("seconds")]
    Seconds,
}
