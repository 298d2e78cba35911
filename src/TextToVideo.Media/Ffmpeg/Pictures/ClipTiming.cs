using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Where in a clip each frame of a shot is found.</summary>
/// <param name="StartSeconds">In the clip, at the shot's first frame.</param>
/// <param name="Slowness">From 1.</param>
internal sealed record ClipTiming(double StartSeconds, double Slowness)
{
    public static ClipTiming Of(ClipVisual clip)
    {
        // Before its first frame a shot is seen while it dissolves in; nothing lies before the clip's own beginning.
        var slowness = clip.Slowness ?? 1;
        var margin = FrameRate.ToTime(TimelinePlanner.MostFramesBeyond).TotalSeconds / slowness;
        return new ClipTiming(Math.Max(clip.StartSeconds, margin), slowness);
    }

    public double SecondsAt(int frame) => StartSeconds + (frame / (double)FrameRate.FramesPerSecond / Slowness);

    /// <summary>So many frames before a frame of the shot there is still something of the clip.</summary>
    public int FramesBefore(int frame) => Math.Max(0, frame + (int)Math.Floor((StartSeconds * FrameRate.FramesPerSecond * Slowness) + 1e-6));
}
