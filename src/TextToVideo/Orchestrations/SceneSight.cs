using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>What a scene shows, and whom to thank.</summary>
internal sealed record SceneSight(SceneVisual Visual, string Description, IReadOnlyList<Attribution> Attributions);
