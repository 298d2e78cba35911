using TextToVideo.Captions;

namespace TextToVideo.Publication;

/// <param name="Cues">What the first two hold, on the video's timeline.</param>
public sealed record WrittenSubtitles(byte[] Srt, byte[] Vtt, byte[] Ass, IReadOnlyList<CaptionCue> Cues);
