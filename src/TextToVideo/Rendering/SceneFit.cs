namespace TextToVideo.Rendering;

/// <summary>How a scene fits its narration.</summary>
/// <param name="NarrationOffset">From the scene's start to its first spoken sound.</param>
public readonly record struct SceneFit(int Frames, TimeSpan NarrationOffset);
