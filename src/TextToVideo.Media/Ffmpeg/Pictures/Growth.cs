using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A bar that grows as it enters: the picture slides into its own place through a window as large as itself, fast at first.</summary>
internal sealed record Growth(bool IsUp, double AtSeconds)
{
    private const int Frames = 26;

    /// <returns>Null: the layer does not grow.</returns>
    public static Growth? Of(IllustrationLayer layer) => layer.Motion switch
    {
        LayerMotion.GrowUp => new Growth(true, layer.EntersAt),
        LayerMotion.GrowRight => new Growth(false, layer.EntersAt),
        _ => null,
    };

    /// <summary>As much again that is clear, on the side to which the picture comes. As RGB, of which any size will do.</summary>
    public string Padded => IsUp ? "format=gbrap,pad=iw:2*ih:0:ih:color=black@0" : "format=gbrap,pad=2*iw:ih:0:0:color=black@0";

    /// <summary>The first frame of the scene in which the picture has come to rest.</summary>
    public int EndFrame => (int)Math.Ceiling(AtSeconds * FrameRate.FramesPerSecond) + Frames;

    /// <summary>Before it nothing is to be seen.</summary>
    public string Begins => SceneClock.FromSeconds(AtSeconds);

    public string Window(IllustrationLayer layer)
    {
        var size = $"crop=exact=1:w={layer.Width}:h={layer.Height}";
        return IsUp ? $"{size}:x=0:y='{layer.Height}*(1-{Left})'" : $"{size}:x='{layer.Width}*{Left}':y=0";
    }

    public string AtRest(IllustrationLayer layer) => $"crop=exact=1:w={layer.Width}:h={layer.Height}:x=0:y={(IsUp ? layer.Height : 0)}";

    /// <summary>The share that is still to come in.</summary>
    private string Left => $"pow(1-clip(({SceneClock.FrameNow}-{AtSeconds * FrameRate.FramesPerSecond:0.###})/{Frames},0,1),3)";
}
