using System.Text.Json.Serialization;

namespace TextToVideo.Captions;

[JsonConverter(typeof(JsonStringEnumConverter<CaptionStyleName>))]
public enum CaptionStyleName
{
    /// <summary>Nothing is burnt in; the subtitle files are made all the same.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>One or two quiet lines at the foot.</summary>
    [JsonStringEnumMemberName("plain")]
    Plain,

    /// <summary>Lines in which the word being said lights up.</summary>
    [JsonStringEnumMemberName("highlight")]
    Highlight,

    /// <summary>One big word at a time, in the middle.</summary>
    [JsonStringEnumMemberName("big_word")]
    BigWord,
}
