using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>
/// Which part of a clip a shot shows, at what pace. A clip that is a little short is slowed down by at most a quarter,
/// which is hardly seen; one that is shorter still is begun again. A picture that freezes is worse than either.
/// </summary>
/// <param name="BeginSeconds">Where in the clip the scene's first margin begins.</param>
/// <param name="Slowness">1 to 1.25.</param>
internal sealed record ClipTiming(double BeginSeconds, double Slowness, bool Repeats)
{
    private const double MostSlowness = 1.25;

    /// <summary>Clips' lengths are given by their longest stream; the last frame of the picture is often a little earlier.</summary>
    private const double TailSeconds = 0.1;

    public static ClipTiming Of(ClipVisual clip, int sceneFrames)
    {
        var margin = (double)SceneClock.MarginFrames / FrameRate.FramesPerSecond;
        var needed = ((double)sceneFrames / FrameRate.FramesPerSecond) + (2 * margin);
        var length = Math.Max(0, clip.Facts.Seconds - TailSeconds);
        if (length >= needed) return new ClipTiming(OnFrame(Math.Clamp(clip.StartSeconds - margin, 0, length - needed)), 1, Repeats: false);

        var slowness = length > 0 ? Math.Min(MostSlowness, needed / length) : 1;
        return new ClipTiming(0, slowness, Repeats: length * slowness < needed - 0.001);
    }

    /// <summary>Most clips have frames at these times, so that each frame shown is one of theirs.</summary>
    private static double OnFrame(double seconds) => Math.Floor(seconds * FrameRate.FramesPerSecond) / FrameRate.FramesPerSecond;
}
