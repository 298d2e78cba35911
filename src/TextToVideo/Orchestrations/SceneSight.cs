using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>What a scene shows, and whom to thank.</summary>
/// <param name="Description">The keys of its clips, or what was drawn.</param>
/// <param name="Clips">Keys; none where it was drawn.</param>
internal sealed record SceneSight(SceneVisual Visual, string Description, IReadOnlyList<string> Clips, IReadOnlyList<Attribution> Attributions);
