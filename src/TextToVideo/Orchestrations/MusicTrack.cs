using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>The music under a video, and whom to thank for it.</summary>
internal sealed record MusicTrack(MusicUse Use, Attribution? Attribution);
