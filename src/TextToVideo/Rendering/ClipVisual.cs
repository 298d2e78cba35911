using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Footage;

namespace TextToVideo.Rendering;

/// <param name="StartSeconds">Where in the clip the shot begins; 0 for pictures.</param>
public sealed record ClipVisual(ArtifactKey Key, MediaFacts Facts, double StartSeconds)
{
    /// <summary>How much slower than it was taken; null: as it was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Slowness { get; init; }

    /// <summary>Plays so much of the clip forwards and backwards in turn, because there is no more of it; null: forwards only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? SwingSeconds { get; init; }

    /// <summary>
    /// What of the picture is shown. Where it has another shape than the frame, it stands before a blurred copy of itself.
    /// Null: the middle, or all of it where the middle would be too little.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PicturePart? Part { get; init; }
}
