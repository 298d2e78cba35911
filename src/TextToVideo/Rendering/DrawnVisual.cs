using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Illustrations;

namespace TextToVideo.Rendering;

/// <param name="Folder">The layers' file names are appended to it.</param>
public sealed record DrawnVisual(ArtifactKey Folder, IReadOnlyList<IllustrationLayer> Layers)
{
    /// <summary>Light and dark of the layers together, see <see cref="PictureTones"/>; null where it was not sampled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tones { get; init; }

    /// <summary>The part that fills the frame, seen from nearer and all of it there from the start; null: the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PicturePart? Part { get; init; }
}
