using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <param name="Clips">Indexes of the clips that are seen.</param>
internal sealed record CutScene(SceneVisual Visual, IReadOnlyList<int> Clips);
