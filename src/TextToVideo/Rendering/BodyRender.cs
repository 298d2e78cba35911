namespace TextToVideo.Rendering;

/// <summary>A scene without the parts that its joints show.</summary>
/// <param name="FirstFrame">Of the scene, where the body begins: half a joint, or 0.</param>
/// <param name="Frames">Length of the body.</param>
public sealed record BodyRender(SceneShot Shot, RenderSettings Settings, int FirstFrame, int Frames)
{
    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
