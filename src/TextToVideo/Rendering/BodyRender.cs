namespace TextToVideo.Rendering;

/// <summary>A scene without the parts that its joints show.</summary>
/// <param name="FirstFrame">Of the scene, where the body begins: half a joint, or 0.</param>
/// <param name="Frames">Length of the body.</param>
public sealed record BodyRender(SceneShot Shot, RenderSettings Settings, int FirstFrame, int Frames);
