using System.Text.Json;
using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Variants;

[TestClass]
public sealed class VariantJobTests
{
    private static readonly VideoRequest TwoLanguages = ProductBench.ThreeScenes with { Variants = new VideoVariants { Languages = ["en", "de"] } };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_ThreeAspects_SpeaksOnceAndShowsEachShape()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes with { Variants = new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Portrait, Aspect.Square] } }, Token);

        AssertCompleted(job, "16x9", "9x16", "1x1");
        CollectionAssert.AreEqual(new[] { (1920, 1080), (1080, 1920), (1080, 1080) }, job.Variants!.Select(variant => (variant.Video!.Frame.Width, variant.Video.Frame.Height)).ToList());
        Assert.AreEqual((1, 3, 1), (bench.Studio.Count("plan"), bench.Studio.Count("narrate"), bench.Studio.Count("mix")), "words, voices and their mix are the same in all shapes");
        Assert.AreEqual((9, 9, 6, 3), (bench.Studio.Count("draw"), bench.Studio.Count("body"), bench.Studio.Count("joint"), bench.Studio.Count("assemble")));
        Assert.AreEqual((9, 9, 100d), (job.Status.ScenesTotal, job.Status.ScenesDone, job.Status.Percent));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_TwoCaptionStyles_OnlyScenesAreRenderedAnew()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(ProductBench.ThreeScenes with { Variants = new VideoVariants { CaptionStyles = [CaptionStyleName.Plain, CaptionStyleName.BigWord] } }, Token);

        AssertCompleted(job, "plain", "big_word");
        Assert.AreEqual((1, 3, 3, 1), (bench.Studio.Count("plan"), bench.Studio.Count("narrate"), bench.Studio.Count("draw"), bench.Studio.Count("mix")));
        Assert.AreEqual((6, 2), (bench.Studio.Count("body"), bench.Studio.Count("assemble")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_TwoLanguages_TranslatesOnceAndShowsTheSamePictures()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(TwoLanguages with { Variants = new VideoVariants { Languages = ["en", "de"], Aspects = [Aspect.Landscape, Aspect.Portrait] } }, Token);

        AssertCompleted(job, "16x9-en", "16x9-de", "9x16-en", "9x16-de");
        Assert.AreEqual((1, 1, 6), (bench.Studio.Count("plan"), bench.Studio.Count("translate en > de"), bench.Studio.Count("narrate")));
        Assert.AreEqual((6, 0), (bench.Studio.Count("draw"), bench.Studio.Count("draw de:")), "three scenes in two shapes, by the words of the original");
        Assert.AreEqual(12, bench.Studio.Count("body"));
        var german = job.Variants![3].Video!;
        Assert.AreEqual("de: Tides", german.Title);
        Assert.Contains("de: The sea rises.", await bench.ReadAsync(german.Srt, Token));
        Assert.Contains("de: The sea rises.", await bench.ReadAsync(german.Storyboard, Token));
        Assert.DoesNotContain("de:", await bench.ReadAsync(job.Variants[0].Video!.Srt, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_TranslationOfLongScenes_DrawsTheirLaterPartsByTheOriginalsWords()
    {
        var request = new VideoRequest { Title = "Tides", Scenes = [new SceneRequest { Text = "The moon pulls, and at once the sea comes." }] };
        await using var bench = await ProductBench.StartAsync(
            studio =>
            {
                (studio.SceneLength, studio.Keywords) = (TimeSpan.FromSeconds(14), ["moon", "sea"]);
                studio.Translation = (_, _) => "Der Mond zieht, und sogleich kommt das Meer heran.";
            },
            Token);

        var job = await bench.RunAsync(request with { Variants = new VideoVariants { Languages = ["en", "de"] } }, Token);

        AssertCompleted(job, "en", "de");
        foreach (var variant in job.Variants!)
            Assert.MatchesRegex("a drawing of The moon pulls, and at once the sea comes\\. a drawing of [a-z ]*sea comes\\.", await bench.ReadAsync(variant.Video!.Manifest, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_OneVariantFails_KeepsTheOthersAndARetryMakesOnlyThatOne()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["body de:"] = FakeStudio.Final("render.failed", "The encoder refused."), Token);

        var job = await bench.RunAsync(TwoLanguages, Token);

        Assert.AreEqual((JobState.Failed, VariantsFailedException.FailureCode), (job.Status.State, job.Status.Failure?.Code));
        Assert.AreEqual((6, 3), (job.Status.ScenesTotal, job.Status.ScenesDone));
        Assert.AreEqual(Math.Round(job.Variants!.Average(variant => variant.Status.Percent), 1), job.Status.Percent);
        Assert.AreEqual("1 of 2 variants failed. de: The encoder refused. The others are finished; a retry makes only what is missing.", job.Status.Failure!.Message);
        Assert.AreEqual((JobState.Completed, JobState.Failed), (job.Variants![0].Status.State, job.Variants[1].Status.State));
        Assert.AreEqual("render.failed", job.Variants[1].Status.Failure?.Code);
        Assert.AreEqual("video", await bench.ReadAsync(job.Variants[0].Video!.Video, Token));

        bench.Studio.Failures.Clear();
        bench.Studio.Calls.Clear();
        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);
        var again = await bench.Desk.WaitAsync(job.JobId, Token);

        AssertCompleted(again, "en", "de");
        Assert.AreEqual((0, 0, 0), (bench.Studio.Count("plan"), bench.Studio.Count("translate"), bench.Studio.Count("narrate")));
        Assert.AreEqual((3, 1), (bench.Studio.Count("body"), bench.Studio.Count("assemble")));
        Assert.AreEqual(3, bench.Studio.Count("body de:"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_EveryVariantFailsForOneReason_HasThatCode()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "The encoder refused."), Token);

        var job = await bench.RunAsync(TwoLanguages, Token);

        Assert.AreEqual((JobState.Failed, "render.failed"), (job.Status.State, job.Status.Failure?.Code));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_WhileRendering_StopsAllVariants()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), Token);
        var jobId = await bench.Desk.SubmitAsync(TwoLanguages, null, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        await bench.Desk.CancelAsync(jobId, "No longer wanted.", Token);
        await bench.Studio.BodyStopped.Task.WaitAsync(Token);
        var job = await bench.Desk.WaitAsync(jobId, Token);

        Assert.AreEqual((JobState.Cancelled, "No longer wanted."), (job.Status.State, job.Status.Failure?.Message));
        Assert.IsTrue(job.Variants!.All(variant => variant.Status.State == JobState.Cancelled));
        Assert.AreEqual((6, 0), (job.Status.ScenesTotal, job.Status.ScenesDone), "no scene was finished");
        Assert.IsLessThan(50, job.Status.Percent);
        var open = await bench.Client.ListAsync(new OrchestrationQuery { Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running] }, Token);
        Assert.IsEmpty(open.Instances, "no variant goes on by itself");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task List_JobOfSeveralVideos_IsOneEntryAndIsDeletedAsOne()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(TwoLanguages, Token);

        Assert.HasCount(1, (await bench.Jobs.ReadAsync(new JobQuery(), Token)).Jobs);
        await bench.Desk.DeleteAsync(job.JobId, Token);

        Assert.IsEmpty((await bench.Client.ListAsync(new OrchestrationQuery(), Token)).Instances);
        await foreach (var file in bench.Store.ListAsync("jobs/", Token)) Assert.Fail(file.Key.Value);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Approval_TranslationEditedMeanwhile_IsWhatIsSaid()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var jobId = await bench.Desk.SubmitAsync(TwoLanguages with { Approval = true }, null, Token);
        while ((await bench.Desk.GetAsync(jobId, Token)).Status.State != JobState.AwaitingApproval) await Task.Delay(10, Token);
        Assert.AreEqual(0, bench.Studio.Count("narrate"), "nothing is bought before approval");

        var key = TextToVideo.Storyboards.StoryboardPlace.KeyOf($"{jobId}/de");
        var edited = (await bench.ReadAsync(key, Token)).Replace("de: The sea rises.", "Die See steigt.", StringComparison.Ordinal);
        await bench.Store.WriteAsync(key, System.Text.Encoding.UTF8.GetBytes(edited), TextToVideo.Artifacts.WriteCondition.None, Token);
        await bench.Desk.ApproveAsync(jobId, Token);
        var job = await bench.Desk.WaitAsync(jobId, Token);

        AssertCompleted(job, "en", "de");
        Assert.AreEqual((1, 0, 1), (bench.Studio.Count("narrate Die See steigt."), bench.Studio.Count("narrate de: The sea rises."), bench.Studio.Count("narrate The sea rises.")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Run_WithALimit_ManifestsTellTheCostOfTheJob()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(TwoLanguages with { MaxCost = 2 }, Token);

        AssertCompleted(job, "en", "de");
        foreach (var variant in job.Variants!)
        {
            Assert.AreEqual(2m, variant.Video!.Cost?.Limit);
            using var manifest = JsonDocument.Parse(await bench.ReadAsync(variant.Video.Manifest, Token));
            Assert.AreEqual(2m, manifest.RootElement.GetProperty("cost").GetProperty("limit").GetDecimal());
        }
    }

    private static void AssertCompleted(JobView job, params string[] names)
    {
        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        CollectionAssert.AreEqual(names, job.Variants!.Select(variant => variant.Variant.Name).ToList());
        Assert.IsTrue(job.Variants!.All(variant => variant is { Status.State: JobState.Completed, Video: not null }));
        Assert.IsNull(job.Video);
    }
}
