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

    /// <summary>Quiet lines on a dark, rounded box: to be read over any picture.</summary>
    [JsonStringEnumMemberName("boxed")]
    Boxed,

    /// <summary>Lines in which words take on colour as they are said, and keep it.</summary>
    [JsonStringEnumMemberName("karaoke")]
    Karaoke,

    /// <summary>Lines in which a coloured pill stands behind the word being said.</summary>
    [JsonStringEnumMemberName("pill")]
    Pill,

    /// <summary>A few heavy capitals that spring in, key words in colour.</summary>
    [JsonStringEnumMemberName("punch")]
    Punch,

    /// <summary>Slender lines with a soft shadow that fade in, as in a film.</summary>
    [JsonStringEnumMemberName("cinema")]
    Cinema,
}
