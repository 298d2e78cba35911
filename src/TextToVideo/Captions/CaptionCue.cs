using TextToVideo.Speech;

namespace TextToVideo.Captions;

/// <summary>What stands on screen from one moment to another.</summary>
/// <param name="Lines">One or two, each of words in reading order. Times are from the start of the scene.</param>
public sealed record CaptionCue(TimeSpan Start, TimeSpan End, IReadOnlyList<CaptionLine> Lines);

public sealed record CaptionLine(IReadOnlyList<TimedWord> Words);
