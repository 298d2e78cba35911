using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Branding;

/// <summary>Jobs whose brand has an intro and an outro; the studio makes three seconds of each.</summary>
[TestClass]
public sealed class BookendJobTests
{
    private const int TimeoutMs = 60_000;

    private static readonly VideoRequest Request = new() { Script = "The sea is wide. The sky is high.", Brand = "acme" };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Job_BetweenClips_IsAsMuchLongerAndItsCaptionsComeLater()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, new BrandKit());
        var plain = await bench.RunAsync(Request, Token);
        await KeepAsync(bench, new BrandKit { Intro = await ClipAsync("intro"), Outro = await ClipAsync("outro") });

        var job = await bench.RunAsync(Request, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State);
        Assert.AreEqual(plain.Video!.Seconds + 6, job.Video!.Seconds, 0.001);
        Assert.AreEqual(1, bench.Studio.Count("assemble 5 segments"), "two bodies, a joint, two clips");
        Assert.AreEqual(2, bench.Studio.Count("body"), "the scenes are those that were there");
        var (before, after) = (await CuesAsync(bench, plain.Video.Srt), await CuesAsync(bench, job.Video.Srt));
        CollectionAssert.AreEqual(before.Select(time => time + TimeSpan.FromSeconds(3)).ToArray(), after);
    }

    [TestMethod]
    [Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Clips_InJobsOfOneFormat_AreMadeReadyOnce()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, new BrandKit { Intro = await ClipAsync("intro") });

        await bench.RunAsync(Request, Token);
        await bench.RunAsync(Request with { Script = "Another story. It is short." }, Token);
        Assert.AreEqual(1, bench.Studio.Count("fit 1920x1080"));
        await bench.RunAsync(Request with { Aspect = Aspect.Portrait }, Token);

        Assert.AreEqual(1, bench.Studio.Count("fit 1080x1920"));
    }

    [TestMethod]
    [Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Clip_ThatCannotBeMadeReady_IsLeftOutWithAWarning()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["fit"] = FakeStudio.Final("media.unreadable", "It is damaged."), Token);
        await KeepAsync(bench, new BrandKit { Intro = await ClipAsync("intro") });

        var job = await bench.RunAsync(Request, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State);
        Assert.Contains("Made without the brand's intro: It is damaged.", job.Status.Warnings);
        Assert.AreEqual(1, bench.Studio.Count("assemble 3 segments"));
    }

    private static async Task<TimeSpan[]> CuesAsync(ProductBench bench, ArtifactKey srt) =>
        [.. (await bench.ReadAsync(srt, CancellationToken.None)).Split('\n').Where(line => line.Contains(" --> ", StringComparison.Ordinal)).Select(line => TimeSpan.Parse(line.Split(" --> ")[0].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture))];

    private async Task KeepAsync(ProductBench bench, BrandKit kit) => await bench.Brands.KeepAsync("acme", kit, PathPolicy.Anywhere, WriteCondition.None, Token);

    private async Task<BrandClip> ClipAsync(string content) => new() { File = await BrandSample.FileAsync(TestContext, $"{content}.mp4", content) };
}
