using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>A whole clip of any shape, to be joined with segments of this format.</summary>
public sealed record ClipFit(ArtifactKey Source, FrameSize Frame, VideoCodec Codec, bool Draft);
