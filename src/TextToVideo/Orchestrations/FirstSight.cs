using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Illustrations;

namespace TextToVideo.Orchestrations;

/// <summary>What a scene begins with, before it is known how long it is: a clip or a drawing.</summary>
internal sealed record FirstSight(ShownClip? Clip, DrawnScene? Drawn);

/// <param name="Candidate">What it was chosen as.</param>
internal sealed record ShownClip(SceneClip Scene, FootageCandidate Candidate);
