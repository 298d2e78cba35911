using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A clip, fitted to the frame and to the shot's length.</summary>
/// <param name="file">In the working folder.</param>
internal sealed class ClipPicture(ClipVisual clip, string file, FrameSize frame, bool canToneMap)
{
    /// <summary>Decoding large footage is the dearest part of its shot.</summary>
    private const string DecoderThreads = "2";

    /// <summary>Frames that are held to be played backwards are no larger than this together.</summary>
    private const double MostHeldPixels = 100.0 * 1920 * 1080;

    private readonly ClipTiming _timing = ClipTiming.Of(clip);

    public string AddTo(FilterGraph graph, ShotRange range)
    {
        if (clip.SwingSeconds is { } swing) return AddSwinging(graph, range, swing);

        // The frame on show at a moment may have begun before it: decode from a little earlier, and count frames off.
        var lead = Math.Min(_timing.FramesBefore(range.First), LeadFrames(clip.Facts));
        var video = AddVideo(graph, _timing.SecondsAt(range.First - lead));
        var timed = graph.Chain(video, $"{Deinterlace}{Retime},trim=start_frame={lead},{SceneClock.Stamp(range.First)}");
        return Fit(graph, timed, frame);
    }

    /// <summary>To and fro without end: at neither turn does the picture jump, and no frame stands twice.</summary>
    private string AddSwinging(FilterGraph graph, ShotRange range, double seconds)
    {
        var count = Math.Max(3, (int)Math.Floor(seconds * _timing.Slowness * FrameRate.FramesPerSecond));
        var small = Math.Min(1, Math.Sqrt(MostHeldPixels / count / ((double)frame.Width * frame.Height)));
        var held = small < 1 ? new FrameSize(Even(frame.Width * small), Even(frame.Height * small)) : frame;

        var once = graph.Chain(AddVideo(graph, clip.StartSeconds), $"{Deinterlace}{Retime},trim=end_frame={count},{SceneClock.Stamp(0)}");
        var ways = graph.Split(Fit(graph, once, held), "split", 2);
        var back = graph.Chain(ways[1], $"reverse,trim=start_frame=1:end_frame={count - 1},setpts=PTS-STARTPTS");
        var scale = small < 1 ? $",scale={frame.Width}:{frame.Height}:flags=bicubic" : "";
        var period = (2 * count) - 2;
        var skipped = (((range.First + SceneClock.MarginFrames) % period) + period) % period;
        return graph.Chain([ways[0], back], $"concat=n=2,loop=-1:{period},setpts=N,trim=start_frame={skipped},{SceneClock.Stamp(range.First)}{scale}");
    }

    private string AddVideo(FilterGraph graph, double fromSeconds)
    {
        string[] options = ["-threads", DecoderThreads, .. MediaInput.Guards];
        if (fromSeconds <= 0) return graph.AddInput(file, "v:0", options);
        if (MediaInput.SeeksToKeyFrames(file)) return graph.AddInput(file, "v:0", ["-ss", $"{fromSeconds:0.######}", .. options]);
        return graph.Chain(graph.AddInput(file, "v:0", options), $"trim=start={fromSeconds:0.######},setpts=PTS-{fromSeconds:0.######}/TB");
    }

    private string Fit(FilterGraph graph, string video, FrameSize size) =>
        FrameFit.Add(graph, video, clip.Facts, size, SourceColour.Filters(clip.Facts, canToneMap), clip.Part, pan: clip.Pan);

    private string Deinterlace => clip.Facts.IsInterlaced ? "bwdif=mode=send_frame," : "";

    /// <summary>
    /// A fifth of a frame off the grid: sources of 24, 25, 30, 50 and 60 frames a second then never fall between two of
    /// ours, where rounding would choose differently in the body and in the joint. The end is held, should the file's length have lied.
    /// </summary>
    private string Retime =>
        $"settb=AVTB,setpts=PTS*{_timing.Slowness:0.######}-0.2/({FrameRate.FramesPerSecond}*TB)," +
        $"fps={FrameRate.FramesPerSecond}:start_time=0,tpad=stop=-1:stop_mode=clone";

    private int LeadFrames(MediaFacts facts)
    {
        const int most = 3 * FrameRate.FramesPerSecond;
        return facts.FramesPerSecond <= 0 ? most : Math.Min(most, (int)Math.Ceiling(FrameRate.FramesPerSecond / facts.FramesPerSecond * _timing.Slowness) + 2);
    }

    private static int Even(double pixels) => Math.Max(2, 2 * (int)(pixels / 2));
}
