using System.Text.Json.Serialization;

namespace TextToVideo.Captions;

/// <summary>A title on a band, above the captions or at the top, for the first seconds of a scene. Colours are `#rrggbb`.</summary>
public sealed record LowerThird(string Title, string Accent, string Text, string Background)
{
    public static readonly TimeSpan From = TimeSpan.FromSeconds(0.5);

    public static readonly TimeSpan To = TimeSpan.FromSeconds(4);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subtitle { get; init; }

    /// <summary>Family of the letters; null, or not at hand: the captions' own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Font { get; init; }

    /// <summary>It ends above this pixel, such as a logo's edge; null: the captions alone decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Floor { get; init; }

    /// <summary>What it should not cover, in pixels; known once the picture is there.</summary>
    [JsonIgnore]
    public IReadOnlyList<FrameBox> KeepsClear { get; init; } = [];
}
