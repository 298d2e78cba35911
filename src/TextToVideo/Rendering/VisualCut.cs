namespace TextToVideo.Rendering;

/// <summary>Another picture in the middle of a scene.</summary>
/// <param name="Frame">Of the scene, the first that shows it.</param>
/// <param name="Visual">Without cuts of its own.</param>
public sealed record VisualCut(int Frame, SceneVisual Visual);
