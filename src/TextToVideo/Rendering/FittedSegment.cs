namespace TextToVideo.Rendering;

/// <param name="HasSound">False: the clip has no sound, or none that can be heard.</param>
public sealed record FittedSegment(RenderedSegment Picture, bool HasSound);
