namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <param name="First">Frame of the scene; in a joint it may lie before the scene's first.</param>
/// <param name="Count">May reach beyond the scene's last frame.</param>
internal readonly record struct ShotRange(int First, int Count);
