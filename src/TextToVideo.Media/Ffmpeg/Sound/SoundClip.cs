namespace TextToVideo.Media.Ffmpeg.Sound;

/// <param name="FileName">In the working folder; null: the hush of a room.</param>
internal sealed record SoundClip(string? FileName, int Frames);
