using TextToVideo.Music;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>Music for as long as the video lasts.</summary>
internal static class MusicGraph
{
    public static string Add(FilterGraph graph, string file, MusicLoop? loop, double seconds)
    {
        if (loop is null) return Read(graph, file, ["-stream_loop", "-1", "-t", $"{seconds:0.######}"]);
        var cut = MusicCut.Of(loop, seconds);
        var (from, end) = (Samples(cut.FromSeconds), Samples(loop.EndSeconds));
        var until = from + Samples(seconds);
        var music = Read(graph, file, []);
        var endless = until <= end ? music : Repeat(graph, music, loop);
        return graph.Chain(endless, $"atrim=start_sample={from}:end_sample={until},asetpts=PTS-STARTPTS");
    }

    private static string Repeat(FilterGraph graph, string music, MusicLoop loop)
    {
        var (start, end, fade) = (Samples(loop.StartSeconds), Samples(loop.EndSeconds), Samples(loop.CrossFadeSeconds));

        // As 16 bits the loop takes half the memory; it was not finer before it was decoded.
        var again = $"aformat=sample_fmts=s16,aloop=loop=-1:size={end - start}";
        if (start == 0) return graph.Chain(music, $"atrim=end_sample={end},{again}");

        // Apart: aloop loses samples where its loop begins within a frame.
        var parts = graph.Split(Once(graph, music, loop, start, end, fade), "asplit", 2);
        var before = graph.Chain(parts[0], $"atrim=end_sample={start},aformat=sample_fmts=s16");
        var body = graph.Chain(parts[1], $"atrim=start_sample={start},asetpts=PTS-STARTPTS,{again}");
        return graph.Chain([before, body], "concat=n=2:v=0:a=1");
    }

    /// <summary>The loop's last moment turns into the one before its first, so that going back is going on.</summary>
    private static string Once(FilterGraph graph, string music, MusicLoop loop, long start, long end, long fade)
    {
        if (fade == 0) return graph.Chain(music, $"atrim=end_sample={end}");
        var parts = graph.Split(music, "asplit", 2);
        var all = graph.Chain(parts[0], $"atrim=end_sample={end}");
        var before = graph.Chain(parts[1], $"atrim=start_sample={start - fade}:end_sample={start},asetpts=PTS-STARTPTS");

        // With a beat both sides are alike, and their sum stays as loud; without one they are strangers, whose powers add up.
        var curve = loop.Meter is null ? "qsin" : "tri";
        return graph.Chain([all, before], $"acrossfade=ns={fade}:c1={curve}:c2={curve}");
    }

    private static string Read(FilterGraph graph, string file, string[] options) => graph.Chain(
        graph.AddInput(file, "a:0", [.. options, .. MediaInput.Guards]),
        $"aresample={SoundGraph.SampleRateHz},aformat=channel_layouts=stereo");

    private static long Samples(double seconds) => (long)Math.Round(seconds * SoundGraph.SampleRateHz);
}
