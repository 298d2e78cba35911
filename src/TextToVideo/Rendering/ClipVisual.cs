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

    /// <summary>Where that part goes, after a subject that crosses the picture; null: it stands still. At least two stops, see <see cref="PanCurve"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PanStop>? Pan { get; init; }

    /// <summary>All that is seen of the picture at one time or another; null as <see cref="Part"/>.</summary>
    [JsonIgnore]
    public PicturePart? Reach
    {
        get
        {
            if (Part is not { } part || Pan is null) return Part;
            var (first, way) = (Pan.Min(stop => stop.At), Pan.Max(stop => stop.At) - Pan.Min(stop => stop.At));
            return part.Width < 1 ? PicturePart.Of(first, part.Top, part.Width + way, part.Height) : PicturePart.Of(part.Left, first, part.Width, part.Height + way);
        }
    }
}
