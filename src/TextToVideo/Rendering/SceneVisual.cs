using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

/// <summary>What a scene shows: a clip or picture, or drawn layers. Exactly one of the two is set.</summary>
public sealed record SceneVisual
{
    public ClipVisual? Clip { get; init; }

    public DrawnVisual? Drawn { get; init; }

    /// <summary>What follows within the scene, each from its cut on, in order; null: one picture throughout.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<VisualCut>? Cuts { get; init; }
}
