using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A clip, fitted to the frame and to the scene's length.</summary>
/// <param name="file">In the working folder.</param>
internal sealed class ClipPicture(ClipVisual clip, string file, FrameSize frame, int sceneFrames, bool canToneMap)
{
    /// <summary>Decoding large footage is the dearest part of its shot.</summary>
    private const string DecoderThreads = "2";

    public string AddTo(FilterGraph graph, ShotRange range)
    {
        var timing = ClipTiming.Of(clip, sceneFrames);
        var from = range.First + SceneClock.MarginFrames;

        // The frame on show at a moment may have begun before it: decode from a little earlier, and count frames off.
        var lead = timing.Repeats ? from : Math.Min(from, LeadFrames(clip.Facts, timing));
        var seek = timing.BeginSeconds + ((from - lead) / (double)FrameRate.FramesPerSecond / timing.Slowness);
        string[] repeat = timing.Repeats ? ["-stream_loop", "-1"] : [];
        string[] start = seek > 0 ? ["-ss", $"{seek:0.######}"] : [];
        var video = graph.AddInput(file, "v:0", [.. repeat, .. start, "-threads", DecoderThreads, .. MediaInput.Guards]);

        var timed = graph.Chain(video, $"{Deinterlace}{Retime(timing)},trim=start_frame={lead},{SceneClock.Stamp(range.First)}");
        return FrameFit.Add(graph, timed, clip.Facts, frame, SourceColour.Filters(clip.Facts, canToneMap));
    }

    private string Deinterlace => clip.Facts.IsInterlaced ? "bwdif=mode=send_frame," : "";

    /// <summary>
    /// A fifth of a frame off the grid: sources of 24, 25, 30, 50 and 60 frames a second then never fall between two of
    /// ours, where rounding would choose differently in the body and in the joint. The end is held, should the file's length have lied.
    /// </summary>
    private static string Retime(ClipTiming timing) =>
        $"settb=AVTB,setpts=PTS*{timing.Slowness:0.######}-0.2/({FrameRate.FramesPerSecond}*TB)," +
        $"fps={FrameRate.FramesPerSecond}:start_time=0,tpad=stop=-1:stop_mode=clone";

    private static int LeadFrames(MediaFacts facts, ClipTiming timing)
    {
        const int most = 3 * FrameRate.FramesPerSecond;
        return facts.FramesPerSecond <= 0 ? most : Math.Min(most, (int)Math.Ceiling(FrameRate.FramesPerSecond / facts.FramesPerSecond * timing.Slowness) + 2);
    }
}
