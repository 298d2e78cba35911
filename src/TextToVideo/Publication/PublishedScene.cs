using System.Text.Json.Serialization;
using TextToVideo.Captions;
using TextToVideo.Speech;

namespace TextToVideo.Publication;

public sealed record PublishedScene
{
    public required string Id { get; init; }

    public required double StartSeconds { get; init; }

    public required double Seconds { get; init; }

    /// <summary>The clip, or what was drawn.</summary>
    public required string Shows { get; init; }

    /// <summary>Seconds from the scene's start at which another picture begins; null: it keeps its first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<double>? Cuts { get; init; }

    /// <summary>On the video's timeline.</summary>
    public required TimeSpan NarrationStart { get; init; }

    /// <summary>Times from the start of the narration.</summary>
    public required WordTimings Words { get; init; }

    /// <summary>The picture under the captions; null where it was not sampled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CaptionGround? Ground { get; init; }

    public string? Voice { get; init; }
}
