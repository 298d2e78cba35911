namespace TextToVideo.Rendering;

/// <summary>
/// The passage between two scenes: its first half lies in the first scene, its second half in the second one.
/// Both pictures go on moving through the whole joint.
/// </summary>
/// <param name="Frames">Even, at least 2.</param>
public sealed record JointRender(SceneShot From, SceneShot To, RenderSettings Settings, int Frames)
{
    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
