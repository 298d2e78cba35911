using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Redoing;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Redoing;

/// <summary>A plan is right if the run that follows makes exactly what it said.</summary>
[TestClass]
public sealed class RedoPlanTests
{
    private static readonly VideoRequest FourScenes = new()
    {
        Title = "Tides",
        Music = "song.mp3",
        Scenes = [new SceneRequest { Text = "The moon pulls." }, new SceneRequest { Text = "The sea rises." }, new SceneRequest { Text = "Then it falls." }, new SceneRequest { Text = "And again." }],
    };

    private static readonly Dictionary<string, Func<RedoEdit, RedoEdit>> Edits = new()
    {
        ["nothing"] = edit => edit,
        ["a sentence"] = edit => Scene(edit, 1, scene => scene with { Text = "The water climbs." }),
        ["the first and the last sentence"] = edit => Scene(Scene(edit, 0, scene => scene with { Text = "First." }), 3, scene => scene with { Text = "Last." }),
        ["a longer scene"] = edit => Scene(edit, 2, scene => scene with { MinimumSeconds = 9 }),
        ["a scene taken out"] = edit => edit with { Storyboard = edit.Storyboard! with { Scenes = [.. edit.Storyboard.Scenes.Where(scene => scene.Id != "s02")] } },
        ["a new scene"] = edit => edit with { Storyboard = edit.Storyboard! with { Scenes = [.. edit.Storyboard.Scenes, new StoryboardScene { Id = "s09", Text = "New.", EstimatedSeconds = 1 }] } },
        ["the order"] = edit => edit with { Storyboard = edit.Storyboard! with { Scenes = [.. edit.Storyboard.Scenes.Reverse()] } },
        ["another search"] = edit => Scene(edit, 1, scene => scene with { Queries = ["two"] }),
        ["a search that finds the same"] = edit => Scene(edit, 1, scene => scene with { Queries = ["sea"] }),
        ["the title"] = edit => edit with { Storyboard = edit.Storyboard! with { Title = "High tide" } },
        ["the captions"] = edit => edit with { Request = new RedoSettings { Captions = CaptionStyleName.Punch }.ApplyTo(edit.Request!) },
        ["the music"] = edit => edit with { Request = RequestNormalizer.Normalize(new RedoSettings { Music = "other.mp3" }.ApplyTo(edit.Request!)) },
        ["no music"] = edit => edit with { Request = RequestNormalizer.Normalize(new RedoSettings { Music = "" }.ApplyTo(edit.Request!)) },
        ["cuts"] = edit => edit with { Request = new RedoSettings { Transition = TransitionKind.Cut }.ApplyTo(edit.Request!) },
        ["the shape and a sentence"] = edit => Scene(edit with { Request = new RedoSettings { Aspect = Aspect.Portrait }.ApplyTo(edit.Request!) }, 0, scene => scene with { Text = "First." }),
        ["from the voices on"] = edit => edit with { From = JobState.TtsGeneration },
        ["from the rendering on"] = edit => edit with { From = JobState.Rendering },
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public static IEnumerable<object[]> EditNames() => Edits.Keys.Select(name => new object[] { name });

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DynamicData(nameof(EditNames))]
    public async Task Plan_ThenTheEdit_MakesWhatWasPlanned(string edit) => await AssertPlannedIsMadeAsync(edit, _ => { });

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("a sentence")]
    [DataRow("a search that finds the same")]
    [DataRow("another search")]
    [DataRow("a scene taken out")]
    public async Task Plan_WithClips_FetchesWhatWasPlanned(string edit) =>
        await AssertPlannedIsMadeAsync(edit, studio => studio.Clips.AddRange([Clip("one", 0.9), Clip("two", 0.5)]));

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_VoiceWithoutWordTimes_AlignsWhatIsSpokenAnew()
    {
        await using var bench = await ProductBench.StartAsync(studio => (studio.GivesWordTimes, studio.AlignsSurely) = (false, true), Token);
        var job = await bench.RunAsync(FourScenes, Token);

        var plan = await bench.Planner.PlanAsync(job.JobId, await EditAsync(bench, job, Edits["a sentence"]), Token);

        CollectionAssert.AreEqual(new[] { "narrate", "align", "draw", "render", "join" }, plan.Videos.Single().Scenes[1].Made.ToList());
        CollectionAssert.IsSubsetOf(new[] { "narrate", "find_footage" }, plan.Videos[0].Scenes[3].Kept.ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_OfAnything_MakesAndKeepsNothing()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(FourScenes, Token);
        var before = await ArtifactsAsync(bench);
        bench.Studio.Calls.Clear();

        foreach (var change in Edits.Values) await bench.Planner.PlanAsync(job.JobId, await EditAsync(bench, job, change), Token);

        Assert.AreEqual(0, bench.Studio.Calls.Count(call => call != "find"), string.Join('\n', bench.Studio.Calls));
        CollectionAssert.AreEqual(before, await ArtifactsAsync(bench));
        Assert.AreEqual(1, (await bench.Desk.GetAsync(job.JobId, Token)).Attempt);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_OfVariants_TellsOfEachAndCountsWhatTheyShareOnce()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(FourScenes with { Language = "de", Variants = new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Square] } }, Token);

        var edit = await EditAsync(bench, job, Edits["a sentence"]);
        var plan = await bench.Planner.PlanAsync(job.JobId, edit, Token);

        CollectionAssert.AreEqual(new[] { "16x9", "1x1" }, plan.Videos.Select(video => video.Name).ToList());
        Assert.IsTrue(plan.Videos.All(video => video is { VideoChanges: true } && video.Scenes[1].Made.Contains("narrate") && video.Scenes[2].Made.Count == 0));
        var speech = plan.Lines.Single(line => line.Operation == "speech");
        Assert.AreEqual("The water climbs.".Length, speech.Units, "one sentence, spoken once for both shapes");
        Assert.AreEqual(plan.CostUsd, speech.Amount);
        await AssertMadeAsync(bench, job, edit, plan);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_FromThePlanningOn_SaysThatTheScenesAreNotKnown()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(FourScenes, Token);

        var plan = await bench.Planner.PlanAsync(job.JobId, new RedoEdit { From = JobState.ScenePlanning }, Token);

        CollectionAssert.AreEqual(new[] { "plan_scenes" }, plan.Made.ToList());
        Assert.IsEmpty(plan.Videos.Single().Scenes);
        Assert.IsTrue(plan.VideoChanges);
        Assert.Contains("planned anew", string.Join(' ', plan.Notes));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(false, false)]
    [DataRow(false, true)]
    [DataRow(true, false)]
    public async Task Plan_OfAJobThatNobodyHasApproved_TellsWhatApprovalSetsGoing(bool isCancelled, bool hasVariants)
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var request = FourScenes with { Language = "de", Approval = true, Variants = hasVariants ? new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Square] } : null };
        var jobId = await bench.Desk.SubmitAsync(request, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        if (isCancelled) await bench.Desk.CancelAsync(jobId, null, Token);
        if (isCancelled) await bench.Desk.WaitAsync(jobId, Token);

        var plan = await bench.Planner.PlanAsync(jobId, RedoEdit.None, Token);

        Assert.IsGreaterThan(0, plan.CostUsd, "four sentences are to be spoken");
        bench.Studio.Calls.Clear();
        if (isCancelled) await bench.Retries.RetryAsync(jobId, null, null, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        await bench.Desk.ApproveAsync(jobId, Token);
        await bench.Desk.WaitAsync(jobId, Token);
        CollectionAssert.AreEquivalent(PlannedCalls.Of(plan).ToList(), PlannedCalls.Of(bench.Studio.Calls).ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_JobThatRuns_IsRefused()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), Token);
        var jobId = await bench.Desk.SubmitAsync(FourScenes, null, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        await Assert.ThrowsExactlyAsync<JobStateException>(() => bench.Planner.PlanAsync(jobId, RedoEdit.None, Token));
    }

    private async Task AwaitsApprovalAsync(ProductBench bench, string jobId)
    {
        while ((await bench.Desk.GetAsync(jobId, Token)).Status.State != JobState.AwaitingApproval) await Task.Delay(20, Token);
    }

    private async Task AssertPlannedIsMadeAsync(string name, Action<FakeStudio> arrange)
    {
        await using var bench = await ProductBench.StartAsync(arrange, Token);
        var job = await bench.RunAsync(FourScenes, Token);
        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        var edit = await EditAsync(bench, job, Edits[name]);

        var plan = await bench.Planner.PlanAsync(job.JobId, edit, Token);

        await AssertMadeAsync(bench, job, edit, plan);
    }

    private async Task AssertMadeAsync(ProductBench bench, JobView job, RedoEdit edit, RedoPlan plan)
    {
        bench.Studio.Calls.Clear();
        await bench.Store.WriteAsync(StoryboardPlace.KeyOf(job.JobId), JsonSerializer.SerializeToUtf8Bytes(edit.Storyboard, RequestJson.Options), WriteCondition.None, Token);
        await bench.Retries.RetryAsync(job.JobId, edit.From, null, edit.Request, Token);
        var done = await bench.Desk.WaitAsync(job.JobId, Token);

        Assert.AreEqual(JobState.Completed, done.Status.State, done.Status.Failure?.Message);
        var told = PlannedCalls.Of(plan);
        CollectionAssert.AreEquivalent(told.ToList(), PlannedCalls.Of(bench.Studio.Calls).ToList(), $"{JsonSerializer.Serialize(plan, RequestJson.Options)}\n{string.Join('\n', bench.Studio.Calls)}");
        Assert.AreEqual(told.Any(call => call.StartsWith("assemble", StringComparison.Ordinal)), plan.VideoChanges);
    }

    private async Task<RedoEdit> EditAsync(ProductBench bench, JobView job, Func<RedoEdit, RedoEdit> change)
    {
        var kept = JsonSerializer.Deserialize<Storyboard>(await bench.ReadAsync(StoryboardPlace.KeyOf(job.JobId), Token), RequestJson.Options);
        return change(new RedoEdit { Storyboard = kept, Request = job.Request });
    }

    private async Task<List<string>> ArtifactsAsync(ProductBench bench)
    {
        var all = new List<string>();
        await foreach (var artifact in bench.Store.ListAsync("", Token)) all.Add($"{artifact.Key} {artifact.ETag}");
        return [.. all.Order(StringComparer.Ordinal)];
    }

    private static RedoEdit Scene(RedoEdit edit, int index, Func<StoryboardScene, StoryboardScene> change) =>
        edit with { Storyboard = edit.Storyboard! with { Scenes = [.. edit.Storyboard.Scenes.Select((scene, i) => i == index ? change(scene) : scene)] } };

    private static FootageCandidate Clip(string id, double score) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = score, Seconds = 20, Width = 1920, Height = 1080 };
}
