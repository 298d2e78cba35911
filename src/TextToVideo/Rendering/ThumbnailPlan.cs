using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

/// <param name="Bodies">Of all scenes, in order: what lies within a transition is no picture of either scene.</param>
/// <param name="JointFrames">Between each two bodies.</param>
public sealed record ThumbnailPlan(IReadOnlyList<SegmentUse> Bodies, int JointFrames)
{
    /// <summary>Of a clip before the first body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int IntroFrames { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
