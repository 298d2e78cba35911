using System.Globalization;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>What is taken out of a file in its one decoding.</summary>
/// <param name="moments">When captions stand, in seconds and in order.</param>
internal sealed class GaugePlan(ProbeReport report, IReadOnlyList<double> moments)
{
    /// <summary>Wide enough that the rims of captions are some pixels, small enough to cost little.</summary>
    private const int LookShortSide = 540;

    private readonly ProbedStream? _picture = report.Streams.FirstOrDefault(s => s.IsPicture && s.Width > 0 && s.Height > 0);

    public bool HasPicture => _picture is not null;

    public bool HasSound { get; } = report.Streams.Any(s => s.CodecType == "audio");

    public bool IsEmpty => !HasPicture && !HasSound;

    public IReadOnlyList<double> Moments => moments;

    public bool MeasuresCaptions => HasPicture && moments.Count > 0;

    public FrameSize LookSize
    {
        get
        {
            var scale = (double)LookShortSide / Math.Min(_picture!.Width, _picture.Height);
            return new FrameSize(Even(_picture.Width * scale), Even(_picture.Height * scale));
        }
    }

    public string Graph()
    {
        var chains = new List<string>();
        if (HasPicture) chains.Add($"[0:v:0]{(MeasuresCaptions ? "split=2[p][c];[p]" : "")}fps={SmallFrames.PerSecond}:start_time=0,scale={SmallFrames.Width}:{SmallFrames.Height}:flags=area,format=gray[frames]");
        if (MeasuresCaptions) chains.AddRange(CaptionChains());
        if (HasSound) chains.Add($"[0:a:0]{Loudness.FilterWithPeak},aresample={ThinSound.SampleRateHz},aformat=sample_fmts=s16:channel_layouts=mono[sound]");
        return string.Join(';', chains);
    }

    public IEnumerable<string> Outputs()
    {
        if (HasPicture) foreach (var argument in Output("frames", "rawvideo", "frames.gray")) yield return argument;
        if (HasSound) foreach (var argument in Output("sound", "s16le", "sound.pcm")) yield return argument;
        if (!MeasuresCaptions) yield break;
        foreach (var argument in Output("look", "rawvideo", "look.gray")) yield return argument;
        foreach (var argument in Output("mask", "rawvideo", "mask.gray")) yield return argument;
    }

    // The captions are drawn once more on black, at the very times of the pictures: where they are bright, letters stand.
    private IEnumerable<string> CaptionChains()
    {
        var (size, inOrder) = (LookSize, "settb=1/25,setpts=N,fps=25");
        yield return $"[c]select='gte(t,{NextMoment()})',scale={size.Width}:{size.Height}:flags=bilinear,format=yuv420p,split=2[l][m]";
        yield return $"[l]format=gray,{inOrder}[look]";
        yield return $"[m]lutyuv=y=16:u=128:v=128,ass=f=captions.ass:fontsdir=fonts,format=gray,{inOrder}[mask]";
    }

    private string NextMoment()
    {
        var terms = moments.Select((at, i) => string.Create(CultureInfo.InvariantCulture, $"{at:0.###}*eq(selected_n,{i})"));
        return $"{string.Join('+', terms)}+1e9*gte(selected_n,{moments.Count})";
    }

    private static string[] Output(string label, string format, string file) => ["-map", $"[{label}]", "-f", format, file];

    private static int Even(double pixels) => Math.Max(2, (int)Math.Round(pixels / 2) * 2);
}
