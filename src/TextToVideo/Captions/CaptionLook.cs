using TextToVideo.Rendering;

namespace TextToVideo.Captions;

public sealed record CaptionLook(CaptionStyleName Style, FrameSize Frame, string Language);
