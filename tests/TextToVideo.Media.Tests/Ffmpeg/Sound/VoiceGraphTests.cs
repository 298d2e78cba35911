using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>What the voice's filters do, by numbers.</summary>
[TestClass]
public sealed class VoiceGraphTests
{
    private const int TimeoutMs = 60_000;

    /// <summary>As loud as the filters expect a voice.</summary>
    private const double InputDb = -22;

    private const string HissBand = "highpass=f=5000,highpass=f=5000,lowpass=f=9000,lowpass=f=9000";
    private const string VowelBand = "lowpass=f=3500,lowpass=f=3500";

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Add_SharpS_IsFourToEightDecibelsSofterAgainstTheVowels()
    {
        await using var stage = new RenderStage();
        var (before, after) = await FilterAsync(stage, Speech.Sibilant(6));

        var (hissBefore, hissAfter) = (await DuringAsync(stage, before, HissBand, 2.37, 2.48), await DuringAsync(stage, after, HissBand, 2.37, 2.48));
        var (vowelBefore, vowelAfter) = (await DuringAsync(stage, before, VowelBand, 2.1, 2.33), await DuringAsync(stage, after, VowelBand, 2.1, 2.33));
        TestContext.WriteLine($"s {hissBefore:0.0} -> {hissAfter:0.0} dB, vowel {vowelBefore:0.0} -> {vowelAfter:0.0} dB");
        Assert.IsInRange(4, 8, (hissBefore - hissAfter) - (vowelBefore - vowelAfter), "against the vowels, which it was nearly as loud as");
        Assert.AreEqual(vowelBefore, vowelAfter, 2.5, "only the compressor touches them");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Add_SoftS_StaysClear()
    {
        await using var stage = new RenderStage();
        var (before, after) = await FilterAsync(stage, Speech.Sibilant(6, hiss: 0.02));

        var (hissBefore, hissAfter) = (await DuringAsync(stage, before, HissBand, 2.37, 2.48), await DuringAsync(stage, after, HissBand, 2.37, 2.48));
        TestContext.WriteLine($"s {hissBefore:0.0} -> {hissAfter:0.0} dB");
        Assert.AreEqual(hissBefore, hissAfter, 1.5);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Add_LoudAndSoftSyllables_ComeNearerToOneAnother()
    {
        await using var stage = new RenderStage();
        var (before, after) = await FilterAsync(stage, Speech.Uneven(8, loud: 0.35, soft: 0.09));

        var spreadBefore = Levels.RmsDb(before, 4.2, 4.45) - Levels.RmsDb(before, 4.7, 4.95);
        var spreadAfter = Levels.RmsDb(after, 4.2, 4.45) - Levels.RmsDb(after, 4.7, 4.95);
        TestContext.WriteLine($"{spreadBefore:0.0} dB apart -> {spreadAfter:0.0} dB");
        Assert.AreEqual(11.8, spreadBefore, 0.3);
        Assert.IsInRange(2, 5, spreadBefore - spreadAfter, "gently");
    }

    /// <returns>The voice at the level that the filters meet it at, and after them.</returns>
    private async Task<(MonoWave Before, MonoWave After)> FilterAsync(RenderStage stage, MonoWave voice)
    {
        var level = new SpeechLevel(voice.SampleRateHz);
        level.Add(voice.Samples);
        var (source, plain, filtered) = (stage.NewPath(".wav"), stage.NewPath(".wav"), stage.NewPath(".wav"));
        await WavFile.WriteAsync(source, voice, Token);
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", source, "-af", $"aresample=48000,volume={InputDb - level.RmsDb}dB", plain);
        var graph = new FilterGraph();
        var output = VoiceGraph.Add(graph, [new VoiceTrack(source, level.RmsDb)]);
        await TestTool.FfmpegAsync(Token, ["-v", "error", .. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{output}]", "-c:a", "pcm_s16le", filtered]);
        return (await WavFile.ReadAsync(plain, Token), await WavFile.ReadAsync(filtered, Token));
    }

    private async Task<double> DuringAsync(RenderStage stage, MonoWave wave, string band, double from, double to)
    {
        var (path, only) = (stage.NewPath(".wav"), stage.NewPath(".wav"));
        await WavFile.WriteAsync(path, wave, Token);
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", path, "-af", band, only);
        return Levels.RmsDb(await WavFile.ReadAsync(only, Token), from, to);
    }
}
