using TextToVideo.Rendering;

namespace TextToVideo.Illustrations;

public sealed record IllustrationBrief
{
    public required string Text { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required string Language { get; init; }

    public required FrameSize Frame { get; init; }

    /// <summary>The same for all scenes of a video: its palette.</summary>
    public required int VideoSeed { get; init; }

    /// <summary>
    /// 0 to 11, chosen by the scene's text so that an edit elsewhere does not change it; neighbouring scenes never have the same.
    /// Layout and backdrop variant go by it.
    /// </summary>
    public required int Variant { get; init; }

    /// <summary>What the whole video is about, in one word of <see cref="VideoTheme"/>: it tells senses of words apart and sets the colors. Null: nothing in particular.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Theme { get; init; }

    /// <summary>What the whole video keeps coming back to, see <see cref="VideoTopic"/>: shown where the scene names nothing for sure. Null: nothing in particular.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Topic { get; init; }

    /// <summary>A brand's colour for what stands out, `#rrggbb`; null: the palette's own.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Accent { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
