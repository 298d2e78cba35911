using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Orchestrations;

/// <summary>What is mixed is measured, and mixed again where it misses.</summary>
[TestClass]
public sealed class SoundStageTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(-14.4, -1.2, 1, "sound 0 -1.8", DisplayName = "near enough")]
    [DataRow(-15.5, -1.2, 2, "sound 1.5 -1.8", DisplayName = "too quiet")]
    [DataRow(-14.0, -0.4, 2, "sound 0 -2.7", DisplayName = "peaks too high")]
    public async Task Mix_ThatMisses_IsMixedAgainByAsMuch(double lufs, double peak, int mixes, string command)
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Measures.Enqueue(new MeasuredSound(lufs, peak)), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.AreEqual((mixes, mixes), (bench.Studio.Count("mix"), bench.Studio.Count("measure")));
        Assert.AreEqual(mixes == 1 ? lufs : -14, job.Video!.LoudnessLufs);
        Assert.Contains($"ffmpeg {command}", await bench.ReadAsync(job.Video.Manifest, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Mix_ThatAlwaysMisses_IsTakenAfterFourTriesAndToldOf()
    {
        await using var bench = await ProductBench.StartAsync(studio => Enumerable.Repeat(new MeasuredSound(-20, -1), 5).ToList().ForEach(studio.Measures.Enqueue), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(4, bench.Studio.Count("mix"));
        Assert.Contains("loudness", string.Join(' ', job.Video!.QualityWarnings));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Mix_WithNothingToHear_IsNotMadeLouder()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Measures.Enqueue(MeasuredSound.Nothing), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(1, bench.Studio.Count("mix"));
        Assert.IsNull(job.Video!.LoudnessLufs);
    }

    /// <summary>Runs that began before sound was measured by a call of its own go on as they began.</summary>
    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Mix_OfAnEarlierCourse_IsMeasuredWhereItIsMixed()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Measures.Enqueue(new MeasuredSound(-15.5, -1.2)), Token);
        var input = new GenerateVideoInput { JobId = "early", Request = ProductBench.ThreeScenes, Course = GenerateVideo.SoundMeasuredApart - 1 };
        await bench.Client.ScheduleAsync(nameof(GenerateVideo), input, new ScheduleOptions { InstanceId = "early" }, Token);

        var ended = await bench.Client.WaitForCompletionAsync("early", Token);

        Assert.AreEqual(RuntimeStatus.Completed, ended!.Status, ended.Failure?.Message);
        Assert.AreEqual((2, 2), (bench.Studio.Count("mix"), bench.Studio.Count("measure")));
        var called = bench.HistoryOf("early").Select(each => System.Text.Json.JsonSerializer.Serialize(each, each.GetType())).ToList();
        Assert.AreEqual((1, 0), (called.Count(each => each.Contains("\"MixSound\"", StringComparison.Ordinal)), called.Count(each => each.Contains("\"MeasureSound\"", StringComparison.Ordinal))));
    }
}
