using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A layer that comes later fades in while it rises to its place, fast at first.</summary>
internal sealed record Entrance(double AtSeconds, double RisePixels)
{
    private const int Frames = 14;

    /// <summary>Of the frame's shorter side.</summary>
    private const double Rise = 0.04;

    /// <returns>Null: the layer is there from the start.</returns>
    public static Entrance? Of(IllustrationLayer layer, FrameSize frame) =>
        layer.EntersAt > 0 ? new Entrance(layer.EntersAt, frame.ShortSide * Rise) : null;

    /// <summary>Pixels below its place, over `ld(0)`, the frame of the scene.</summary>
    public string BelowPlace =>
        $"{RisePixels:0.###}*pow(1-clip((ld(0)-{AtSeconds * FrameRate.FramesPerSecond:0.###})/{Frames},0,1),3)";

    /// <summary>The first frame of the scene in which nothing of the entrance is to be seen.</summary>
    public int EndFrame => (int)Math.Floor((AtSeconds * FrameRate.FramesPerSecond) + 1e-6) + Frames + 1;

    public string FadeFilter =>
        $"fade=type=in:start_time={SceneClock.SecondsAt(AtSeconds):0.######}:duration={(double)Frames / FrameRate.FramesPerSecond:0.######}:alpha=1";

    /// <summary>Before it nothing is laid over the picture, which saves the work.</summary>
    public string Begins => SceneClock.FromSeconds(AtSeconds);
}
