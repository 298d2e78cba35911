using System.Text.Json.Serialization;
using TextToVideo.Captions;
using TextToVideo.Speech;

namespace TextToVideo.Rendering;

/// <summary>
/// All that the picture of one scene depends on. Times and frames count from the scene's own start, so moving a scene
/// along the timeline changes nothing here.
/// </summary>
public sealed record SceneShot
{
    public required SceneVisual Visual { get; init; }

    /// <summary>Length of the scene, joints to its neighbours included by half.</summary>
    public required int Frames { get; init; }

    /// <summary>What is said, for the captions; times from the scene's start. The renderer has them laid out by <see cref="Captions.ICaptionWriter"/>.</summary>
    public required IReadOnlyList<TimedWord> Words { get; init; }

    /// <summary>A title over its first seconds; null: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LowerThird? LowerThird { get; init; }

    /// <summary>Chooses direction of motion and crop.</summary>
    public required int Seed { get; init; }
}
