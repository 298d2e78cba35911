using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>What a scene shows, and whom to thank.</summary>
/// <param name="Description">The key of a clip, or what was drawn.</param>
internal sealed record SceneSight(SceneVisual Visual, string Description, bool IsClip, IReadOnlyList<Attribution> Attributions);
