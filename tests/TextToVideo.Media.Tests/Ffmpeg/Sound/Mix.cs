using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Music;
using TextToVideo.Rendering;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>The sound of a video, made by the product and listened to with plain ffmpeg.</summary>
internal sealed partial class Mix(RenderStage stage, CancellationToken cancellationToken)
{
    public string Path { get; private set; } = "";

    public MixedSound Facts { get; private set; } = null!;

    public async Task<Mix> MakeAsync(double seconds, MusicUse? music, params NarrationUse[] narrations)
    {
        Path = stage.NewPath(".m4a");
        var frames = (int)Math.Round(seconds * FrameRate.FramesPerSecond);
        Facts = await stage.MixAsync(new SoundPlan { Narrations = narrations, Music = music, TotalFrames = frames }, Path, cancellationToken);
        return this;
    }

    public async Task<NarrationUse> SpeakAsync(MonoWave wave, double startSeconds)
    {
        var path = stage.NewPath(".wav");
        await WavFile.WriteAsync(path, wave, cancellationToken);
        return new NarrationUse(await stage.PublishAsync(path, cancellationToken), TimeSpan.FromSeconds(startSeconds), wave.Duration);
    }

    /// <summary>As the product brings music in.</summary>
    public async Task<MusicUse> ImportAsync(MonoWave wave, double levelDb = -18)
    {
        var (source, path) = (stage.NewPath(".wav"), stage.NewPath(".audio"));
        await WavFile.WriteAsync(source, wave, cancellationToken);
        var loop = await stage.Get<IMusicLibrary>().ImportAsync(source, path, cancellationToken);
        return new MusicUse(await stage.PublishAsync(path, cancellationToken), levelDb) { Loop = loop };
    }

    /// <param name="filters">Before the channels become one.</param>
    public async Task<MonoWave> HearAsync(string filters = "anull")
    {
        var path = stage.NewPath(".wav");
        await TestTool.FfmpegAsync(cancellationToken, "-v", "error", "-i", Path, "-af", filters, "-ac", "1", "-c:a", "pcm_s16le", path);
        return await WavFile.ReadAsync(path, cancellationToken);
    }

    public async Task<(double Lufs, double PeakDbtp)> MeasureAsync()
    {
        var log = (await TestTool.FfmpegAsync(cancellationToken, "-v", "info", "-i", Path, "-af", "ebur128=framelog=verbose:peak=true", "-f", "null", "-")).StandardErrorTail;
        return (Last(Integrated(), log), Last(Peak(), log));
    }

    private static double Last(Regex pattern, string log) => double.Parse(pattern.Matches(log)[^1].Groups["value"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"I:\s+(?<value>\S+) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"Peak:\s+(?<value>\S+) dBFS")]
    private static partial Regex Peak();
}
