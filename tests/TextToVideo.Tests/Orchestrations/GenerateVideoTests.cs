using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Orchestrations;

[TestClass]
public sealed class GenerateVideoTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_PlainRequest_PublishesEveryFile()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.AreEqual(100, job.Status.Percent);
        Assert.AreEqual(3, job.Status.ScenesDone);
        Assert.IsEmpty(job.Status.Warnings);
        var video = job.Video!;
        Assert.AreEqual("video", await bench.ReadAsync(video.Video, Token));
        Assert.Contains("The sea rises.", await bench.ReadAsync(video.Srt, Token));
        Assert.StartsWith("WEBVTT", await bench.ReadAsync(video.Vtt, Token));
        Assert.Contains("Fake set (MIT)", await bench.ReadAsync(video.AttributionText, Token));
        Assert.Contains("ffmpeg body", await bench.ReadAsync(video.Manifest, Token));
        Assert.Contains("The moon pulls.", await bench.ReadAsync(video.Storyboard, Token));
        Assert.AreEqual(WordTimingMethod.Engine, video.WordTiming);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_PlainRequest_SegmentsFillTheTimelineExactly()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        await bench.RunAsync(ProductBench.ThreeScenes, Token);

        var assembled = bench.Studio.Calls.Single(call => call.StartsWith("assemble", StringComparison.Ordinal));
        var numbers = System.Text.RegularExpressions.Regex.Matches(assembled, @"\d+").Select(m => m.Value).ToList();
        Assert.AreEqual("5", numbers[0], "three bodies and two joints");
        Assert.AreEqual(numbers[2], numbers[1], assembled);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_SameRequestAgain_MakesNothingAnew()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await bench.RunAsync(ProductBench.ThreeScenes, Token);
        var before = bench.Studio.Calls.Where(call => call != "find").ToList();

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State);
        CollectionAssert.AreEqual(before, bench.Studio.Calls.Where(call => call != "find").ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_LastSceneChanged_OnlyItAndItsJointAreRendered()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await bench.RunAsync(ProductBench.ThreeScenes, Token);
        bench.Studio.Calls.Clear();

        await bench.RunAsync(ProductBench.ThreeScenes with { Scenes = [.. ProductBench.ThreeScenes.Scenes!.Take(2), new SceneRequest { Text = "Then it sinks." }] }, Token);

        Assert.AreEqual("Then it sinks.", bench.Studio.Calls.Single(c => c.StartsWith("body ", StringComparison.Ordinal))[5..]);
        Assert.AreEqual(1, bench.Studio.Count("joint"));
        Assert.AreEqual(1, bench.Studio.Count("narrate"));
        Assert.AreEqual(1, bench.Studio.Count("assemble"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_ClipCannotBeFetched_TakesTheNextThenADrawingAndWarns()
    {
        await using var bench = await ProductBench.StartAsync(
            studio =>
            {
                studio.Clips.Add(Clip("broken", 0.9));
                studio.Clips.Add(Clip("good", 0.5));
                studio.Failures["fetch broken"] = FakeStudio.Final("footage.unreadable", "broken is no video.");
            },
            Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.IsTrue(job.Status.Warnings.Any(w => w.Contains("broken is no video.", StringComparison.Ordinal)), string.Join('\n', job.Status.Warnings));
        Assert.AreEqual(1, bench.Studio.Count("fetch good"));
        Assert.AreEqual(2, bench.Studio.Count("draw"), "two of three scenes have no clip");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_OneClipChosenForAllScenes_IsShownInAll()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Clips.AddRange([Clip("loop", 0.5), Clip("other", 0.9)]), Token);

        var job = await bench.RunAsync(Choosing("fake:loop", "fake:loop", "fake:loop"), Token);

        Assert.AreEqual((0, 1), (bench.Studio.Count("draw"), bench.Studio.Count("fetch loop")), string.Join('\n', bench.Studio.Calls));
        Assert.IsEmpty(job.Status.Warnings);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_HostOfClipsIsDown_IsToldOnceAndItsOtherClipsAreNotTried()
    {
        await using var bench = await ProductBench.StartAsync(
            studio =>
            {
                for (var i = 0; i < 9; i++) studio.Clips.Add(Clip($"clip{i}", 0.5));
                studio.Failures["fetch"] = FakeStudio.Final(FootageCodes.HostDown, "Nothing could be fetched from 'clips.example.org'.");
            },
            Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        CollectionAssert.AreEqual(new[] { "Nothing could be fetched from 'clips.example.org'." }, job.Status.Warnings.ToList());
        Assert.AreEqual((3, 3), (bench.Studio.Count("fetch"), bench.Studio.Count("draw")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_ChosenClipIsNowhere_DrawsAndSaysSo()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Clips.Add(Clip("one", 0.5)), Token);

        var job = await bench.RunAsync(Choosing("fake:one", "fake:gone", "pexels:12"), Token);

        Assert.AreEqual(2, bench.Studio.Count("draw"));
        CollectionAssert.AreEquivalent(
            new[] { "The chosen clip 'fake:gone' was not found.", "The chosen clip 'pexels:12' was not used: there is no footage library 'pexels', or its key is not set." },
            job.Status.Warnings.ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_VoiceFails_CaptionsOnlyWithAWarning()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["narrate"] = FakeStudio.Final("speech.no_voice", "No voice speaks xx."), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.Contains("No voice speaks xx.", job.Status.Warnings.Single());
        Assert.IsNull(job.Video!.Voice);
        Assert.Contains("0 voices", bench.Studio.Calls.Single(c => c.StartsWith("mix", StringComparison.Ordinal)));
        Assert.Contains("The sea rises.", await bench.ReadAsync(job.Video.Srt, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_EngineWithoutWordTimes_AsksTheAligner()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.GivesWordTimes = false, Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(3, bench.Studio.Count("align"));
        Assert.AreEqual(WordTimingMethod.Estimate, job.Video!.WordTiming);
        Assert.AreEqual("Aligned by guess.", job.Status.Warnings.Single(), "the same warning of three scenes is told once");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("news", null, 3)]
    [DataRow("story", null, 5)]
    [DataRow("news", TransitionKind.Slide, 5)]
    public async Task Run_Template_ChoosesTheTransitionUnlessTheRequestDoes(string template, TransitionKind? asked, int segments)
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        await bench.RunAsync(ProductBench.ThreeScenes with { Template = template, Transition = asked }, Token);

        Assert.Contains($"assemble {segments} segments", bench.Studio.Calls.Single(c => c.StartsWith("assemble", StringComparison.Ordinal)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_AnotherTransitionOfTheSameLength_RendersJointsOnly()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await bench.RunAsync(ProductBench.ThreeScenes with { Transition = TransitionKind.Wipe }, Token);
        bench.Studio.Calls.Clear();

        await bench.RunAsync(ProductBench.ThreeScenes with { Transition = TransitionKind.Slide }, Token);

        Assert.AreEqual(0, bench.Studio.Count("body"));
        Assert.AreEqual(2, bench.Studio.Count("joint"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_WarningWithAPath_ManifestKeepsOnlyItsLastPart()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["music"] = FakeStudio.Final("music.silent", "/home/anna/private/song.mp3 is silent."), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes with { Music = "song.mp3" }, Token);

        var manifest = await bench.ReadAsync(job.Video!.Manifest, Token);
        Assert.Contains("song.mp3 is silent.", manifest);
        Assert.DoesNotContain("anna", manifest);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_MusicIsBroken_IsMadeWithoutAndWarns()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["music"] = FakeStudio.Final("music.silent", "It is silent."), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes with { Music = "song.mp3" }, Token);

        Assert.AreEqual("Made without music: It is silent.", job.Status.Warnings.Single());
        Assert.Contains("music False", bench.Studio.Calls.Single(c => c.StartsWith("mix", StringComparison.Ordinal)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_RendererFailsForGood_FailsWithItsCode()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "The encoder refused."), Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        Assert.AreEqual(JobState.Failed, job.Status.State);
        Assert.AreEqual("render.failed", job.Status.Failure?.Code);
        Assert.AreEqual("The encoder refused.", job.Status.Failure?.Message);
        Assert.IsNull(job.Video);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_WhileRendering_StopsTheEncoderAndEndsAsCancelled()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), Token);
        var jobId = await bench.Desk.SubmitAsync(ProductBench.ThreeScenes, null, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        await bench.Desk.CancelAsync(jobId, "No longer wanted.", Token);
        await bench.Studio.BodyStopped.Task.WaitAsync(Token);
        var job = await bench.Desk.WaitAsync(jobId, Token);

        Assert.AreEqual(JobState.Cancelled, job.Status.State);
        Assert.AreEqual("No longer wanted.", job.Status.Failure?.Message);
        await Assert.ThrowsExactlyAsync<JobStateException>(() => bench.Desk.CancelAsync(jobId, null, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Delete_EndedJob_ForgetsItAndItsFiles()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        await bench.Desk.DeleteAsync(job.JobId, Token);

        await Assert.ThrowsExactlyAsync<JobNotFoundException>(() => bench.Desk.GetAsync(job.JobId, Token));
        Assert.IsNull(await bench.Store.FindAsync(job.Video!.Video, Token));
    }

    private static VideoRequest Choosing(params string[] clips) =>
        ProductBench.ThreeScenes with { Scenes = [.. ProductBench.ThreeScenes.Scenes!.Zip(clips, (scene, clip) => scene with { Clip = clip })] };

    private static FootageCandidate Clip(string id, double score) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = score, Seconds = 20, Width = 1920, Height = 1080 };
}
