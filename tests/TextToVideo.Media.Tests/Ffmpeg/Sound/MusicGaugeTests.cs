using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

[TestClass]
public sealed class MusicGaugeTests
{
    private const int TimeoutMs = 60_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Measure_AboutAsLong_IsKnownWithoutHearingItAgain()
    {
        await using var stage = new RenderStage();
        // -20 dBFS of a tone at 1 kHz on both sides is -20 LUFS by the standard's own calibration.
        var tone = await TestClip.MakeAsync(stage, ".wav", "aevalsrc='0.1*sin(2*PI*997*t)|0.1*sin(2*PI*997*t)':s=48000:d=3", Token);
        var music = new MusicUse(await stage.PublishAsync(tone, Token), -18);
        var local = await stage.LocalPathAsync(music.Key, Token);
        var (folder, file) = (Path.GetDirectoryName(local)!, Path.GetFileName(local));
        var gauge = new MusicGauge(stage.Get<FfmpegTool>(), stage.Store);

        var first = await gauge.MeasureAsync(music, file, 61, folder, Token);
        Assert.AreEqual(-20, first!.Value, 0.3);

        // Not there any more: whoever starts ffmpeg now fails.
        File.Delete(local);
        Assert.AreEqual(first, await gauge.MeasureAsync(music, file, 74.9, folder, Token));
        await Assert.ThrowsAsync<Exception>(() => gauge.MeasureAsync(music, file, 75.1, folder, Token));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Measure_Silence_IsKnownAsSilent()
    {
        await using var stage = new RenderStage();
        var music = new MusicUse(await stage.PublishAsync(await TestClip.MakeAsync(stage, ".wav", "anullsrc=r=48000:cl=stereo", Token, "-t", "1"), Token), -18);
        var local = await stage.LocalPathAsync(music.Key, Token);
        var gauge = new MusicGauge(stage.Get<FfmpegTool>(), stage.Store);

        for (var again = 0; again < 2; again++) Assert.IsNull(await gauge.MeasureAsync(music, Path.GetFileName(local), 10, Path.GetDirectoryName(local)!, Token));
    }
}
