using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Illustrations;

public sealed record DrawnScene(DrawnVisual Visual, string Description, IReadOnlyList<Attribution> Attributions);
