using TextToVideo.Artifacts;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>A key frame of a body.</summary>
/// <param name="Sample">Its number in the body, in the order of decoding.</param>
internal readonly record struct BodyFrame(ArtifactKey Body, int Sample);
