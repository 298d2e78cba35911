using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Illustrations;

namespace TextToVideo.Rendering;

/// <summary>What a scene shows: a clip or picture, or drawn layers. Exactly one of the two is set.</summary>
public sealed record SceneVisual
{
    public ClipVisual? Clip { get; init; }

    public DrawnVisual? Drawn { get; init; }
}

/// <param name="StartSeconds">Where in the clip the scene begins; 0 for pictures.</param>
public sealed record ClipVisual(ArtifactKey Key, MediaFacts Facts, double StartSeconds);

/// <param name="Folder">The layers' file names are appended to it.</param>
public sealed record DrawnVisual(ArtifactKey Folder, IReadOnlyList<IllustrationLayer> Layers)
{
    /// <summary>Light and dark of the layers together, see <see cref="PictureTones"/>; null where it was not sampled.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Tones { get; init; }
}
