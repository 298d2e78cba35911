using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Footage;

/// <summary>Libraries find other clips from day to day; what a job has is not thrown away for that.</summary>
[TestClass]
public sealed class KeptClipsTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_LibraryFindsOthersNow_GoesOnWithTheClipsThatTheJobHad()
    {
        await using var bench = await StartAsync("body Then");
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        Assert.AreEqual(JobState.Failed, job.Status.State);

        await RetryAsync(bench, job.JobId, null);

        Assert.AreEqual((0, 0), (bench.Studio.Count("fetch new"), bench.Studio.Count("draw")), string.Join('\n', bench.Studio.Calls));
        Assert.AreEqual(1, bench.Studio.Count("body"), "only what had failed");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_OfVariants_GoesOnWithTheClipsOfEach()
    {
        await using var bench = await StartAsync("body de:");
        var request = ProductBench.ThreeScenes with { Variants = new VideoVariants { Languages = ["en", "de"] } };
        var job = await bench.RunAsync(request, Token);
        Assert.AreEqual(JobState.Failed, job.Status.State);

        await RetryAsync(bench, job.JobId, null);

        Assert.AreEqual(0, bench.Studio.Count("fetch new"), string.Join('\n', bench.Studio.Calls));
        Assert.AreEqual((3, 3), (bench.Studio.Count("body"), bench.Studio.Count("body de:")), "those in English are done");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_FromTheFootage_ChoosesAnewAndThenKeepsThat()
    {
        await using var bench = await StartAsync(null);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        await RetryAsync(bench, job.JobId, JobState.AssetRetrieval);
        Assert.AreEqual(3, bench.Studio.Count("fetch new"));

        bench.Studio.Clips.Clear();
        bench.Studio.Clips.AddRange([Clip("newest1", 1), Clip("newest2", 1), Clip("newest3", 1)]);
        bench.Studio.Calls.Clear();
        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);
        await bench.Desk.WaitAsync(job.JobId, Token);
        Assert.AreEqual((0, 0), (bench.Studio.Count("fetch"), bench.Studio.Count("body")), string.Join('\n', bench.Studio.Calls));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_ClipThatWasBad_KeepsTheOneThatTookItsPlace()
    {
        await using var bench = await StartAsync("body Then", studio => studio.Failures["fetch old1"] = FakeStudio.Final("footage.gone", "It is gone."));
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        await RetryAsync(bench, job.JobId, null);

        Assert.AreEqual((0, 1), (bench.Studio.Count("fetch new"), bench.Studio.Count("body")), string.Join('\n', bench.Studio.Calls));
    }

    [TestMethod]
    [DataRow("wave", false)]
    [DataRow("sea", true)]
    public void SceneClips_AreOfTheirSearchOnly(string query, bool isOf)
    {
        var search = new FootageQuery { Queries = ["sea"], Keywords = ["sea"], Shot = ShotType.Wide, Frame = new(1920, 1080), Seconds = 4, Language = "en" };
        var clips = new TextToVideo.Footage.Keeping.SceneClips("s01", search, []);

        Assert.AreEqual(isOf, clips.IsOf(search with { Queries = [query], Keywords = ["sea"], Seconds = 7 }, null));
        Assert.IsFalse(clips.IsOf(search, "again"));
    }

    private Task<ProductBench> StartAsync(string? failing, Action<FakeStudio>? arrange = null) => ProductBench.StartAsync(
        studio =>
        {
            studio.Clips.AddRange([Clip("old1", 0.9), Clip("old2", 0.8), Clip("old3", 0.7), Clip("old4", 0.6)]);
            if (failing is not null) studio.Failures[failing] = FakeStudio.Final("render.failed", "The encoder refused.");
            arrange?.Invoke(studio);
        },
        Token);

    private async Task RetryAsync(ProductBench bench, string job, JobState? from)
    {
        bench.Studio.Failures.Clear();
        bench.Studio.Clips.Clear();
        bench.Studio.Clips.AddRange([Clip("new1", 1), Clip("new2", 1), Clip("new3", 1)]);
        bench.Studio.Calls.Clear();
        await bench.Retries.RetryAsync(job, from, null, null, Token);
        Assert.AreEqual(JobState.Completed, (await bench.Desk.WaitAsync(job, Token)).Status.State);
    }

    private static FootageCandidate Clip(string id, double score) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = score, Seconds = 20, Width = 1920, Height = 1080 };
}
