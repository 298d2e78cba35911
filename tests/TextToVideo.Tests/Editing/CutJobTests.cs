using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Editing;

/// <summary>Whole jobs whose scenes take long to say.</summary>
[TestClass]
public sealed class CutJobTests
{
    private const int TimeoutMs = 60_000;
    private const string Text = "The moon pulls, and the sea comes.";

    private static readonly VideoRequest TwoScenes = new() { Title = "Tides", Scenes = [new SceneRequest { Text = Text }, new SceneRequest { Text = "The sea rises, wave after wave." }] };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_LongScenes_EachShowsClipsOfItsOwnAndThanksTheirMakers()
    {
        await using var bench = await StartAsync(14, "a", "b", "c", "d", "e");

        var job = await bench.RunAsync(TwoScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.AreEqual(4, bench.Studio.Count("fetch"), "two for each, and none for nothing");
        Assert.IsEmpty(job.Status.Warnings);
        var manifest = await bench.ReadAsync(job.Video!.Manifest, Token);
        Assert.Contains("fake:a, fake:c", manifest, "every scene has its first clip before any has a second");
        Assert.Contains("fake:b, fake:d", manifest);
        Assert.AreEqual(4, (await bench.ReadAsync(job.Video.AttributionText, Token)).Split("Maker of").Length - 1);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_ShortScenes_FetchOneClipEach()
    {
        await using var bench = await StartAsync(4, "a", "b", "c", "d");

        await bench.RunAsync(TwoScenes, Token);

        Assert.AreEqual(2, bench.Studio.Count("fetch"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_LongSceneEdited_LeavesTheOtherLongSceneAsItIs()
    {
        await using var bench = await StartAsync(14, "a", "b", "c", "d");
        await bench.RunAsync(TwoScenes, Token);
        bench.Studio.Calls.Clear();

        await bench.RunAsync(TwoScenes with { Scenes = [TwoScenes.Scenes![0], new SceneRequest { Text = "It falls again, wave after wave." }] }, Token);

        Assert.AreEqual(1, bench.Studio.Count("body"), string.Join('\n', bench.Studio.Calls));
        Assert.AreEqual(0, bench.Studio.Count("fetch"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_SecondClipCannotBeFetched_TakesTheNextAndWarns()
    {
        await using var bench = await StartAsync(20, "a", "broken", "c", "d");
        bench.Studio.Failures["fetch broken"] = FakeStudio.Final("footage.unreadable", "broken is no video.");

        var job = await bench.RunAsync(TwoScenes with { Scenes = [TwoScenes.Scenes![0]] }, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.Contains("broken is no video.", job.Status.Warnings.Single());
        Assert.Contains("fake:a, fake:c", await bench.ReadAsync(job.Video!.Manifest, Token));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_BlackClip_GivesWayToTheNext()
    {
        await using var bench = await StartAsync(4, "a", "b");
        bench.Studio.Survey = new ClipSurvey { Pace = new string(ClipSurvey.Black, 40) };

        var job = await bench.RunAsync(TwoScenes with { Scenes = [TwoScenes.Scenes![0]] }, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.IsTrue(job.Status.Warnings.All(warning => warning.Contains("it is black throughout", StringComparison.Ordinal)), string.Join('\n', job.Status.Warnings));
        Assert.AreEqual(1, bench.Studio.Count("draw"), "with no clip left it is drawn");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Run_LongDrawnScene_IsNeverOnePictureForLong()
    {
        await using var bench = await StartAsync(25);

        var job = await bench.RunAsync(TwoScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.IsEmpty(job.Status.Warnings, "no picture stands too long");
    }

    private Task<ProductBench> StartAsync(int seconds, params string[] clips) => ProductBench.StartAsync(
        studio =>
        {
            studio.SceneLength = TimeSpan.FromSeconds(seconds);
            studio.Clips.AddRange(clips.Select((id, i) => new FootageCandidate
            {
                Provider = "fake",
                Id = id,
                Kind = FootageKind.Video,
                Source = $"https://example.org/{id}.mp4",
                Seconds = 20,
                Score = 0.9 - (0.01 * i),
                Attribution = new Attribution { What = "Video", Source = "Fake library", Creator = $"Maker of {id}" },
            }));
        },
        Token);
}
