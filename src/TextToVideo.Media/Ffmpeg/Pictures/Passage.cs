using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>One picture gives way to another. The first frame shows the first one alone; both move on meanwhile.</summary>
internal static class Passage
{
    /// <summary>By how much the first picture has grown at the end of a zoom; beyond that its pixels would be seen.</summary>
    private const double Growth = 0.3;

    public static string Add(FilterGraph graph, string from, string to, RenderSettings settings, int frames)
    {
        if (settings.Transition == TransitionKind.Fade) return ThroughBlack(graph, from, to, frames / 2);
        var leaving = settings.Transition == TransitionKind.Zoom ? graph.Chain(from, Approach(settings.Frame, frames)) : from;
        if (settings.Transition is TransitionKind.CrossFade or TransitionKind.Zoom) return Dissolve(graph, leaving, to, frames);
        var seconds = (double)frames / FrameRate.FramesPerSecond;
        return graph.Chain([leaving, to], $"xfade=transition={NameOf(settings.Transition)}:duration={seconds:0.######}:offset=0");
    }

    /// <summary>Laid over with rising opacity: `overlay` has vector code for it, where `xfade` takes 13 ms for each frame of 1080p.</summary>
    private static string Dissolve(FilterGraph graph, string from, string to, int frames)
    {
        var coming = graph.Chain(to, $"format=yuva420p,fade=type=in:start_frame=0:nb_frames={frames}:alpha=1");
        return graph.Chain([from, coming], "overlay=format=yuv420:eval=init");
    }

    /// <summary>Out and in take equally long; `xfade` drops to black within three frames.</summary>
    private static string ThroughBlack(FilterGraph graph, string from, string to, int half)
    {
        var leaving = graph.Chain(from, $"trim=end_frame={half},fade=type=out:start_frame=1:nb_frames={half - 1}");
        var coming = graph.Chain(to, $"trim=start_frame={half},setpts=PTS-STARTPTS,fade=type=in:start_frame=0:nb_frames={half}");
        return graph.Chain([leaving, coming], "concat=n=2");
    }

    private static string NameOf(TransitionKind kind) => kind switch
    {
        TransitionKind.Wipe => "smoothleft",
        TransitionKind.Slide => "slideleft",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is rendered between two scenes that are cut."),
    };

    /// <summary>Slowly at first, so that it continues the scene's own calm motion.</summary>
    private static string Approach(FrameSize frame, int frames) => CentredZoom.Filters(frame, $"(1+{Growth}*pow(n/{frames},2))", "bilinear");
}
