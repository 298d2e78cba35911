namespace TextToVideo.Media.Ffmpeg;

/// <param name="Command">As it was run; it names files of the working folder only.</param>
/// <param name="Frames">Pictures written, as ffmpeg counted them.</param>
/// <param name="Position">How far the output reaches.</param>
/// <param name="Log">The last lines that it printed.</param>
internal sealed record FfmpegRun(string Command, int Frames, TimeSpan Position, string Log);
