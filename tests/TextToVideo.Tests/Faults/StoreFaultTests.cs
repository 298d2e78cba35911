using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Faults;

/// <summary>Whole jobs over a store that fails around its commits.</summary>
[TestClass]
public sealed class StoreFaultTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Jobs_StoreFailsNowAndThen_EndAsIfItHadNotOrSayWhatFailed()
    {
        var expected = await FilesOfAsync(null);
        var completed = 0;
        for (var seed = 1; seed <= 5; seed++)
        {
            FaultyStore? faulty = null;

            var (job, files) = await RunAsync(store => faulty = new FaultyStore(store, seed, faultEvery: 12));

            if (job.Status.State == JobState.Completed)
            {
                CollectionAssert.AreEqual(expected, files, $"seed {seed}");
                if (faulty!.Before + faulty.After > 0) completed++;
            }
            else
            {
                // The same step failed three times.
                Assert.Contains("Input/output error", job.Status.Failure!.Message, $"seed {seed}: {job.Status.State}, {job.Status.Failure!.Code}");
            }
        }
        Assert.IsGreaterThan(0, completed, "no job came through its faults");
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Job_StoreIsBrokenForGood_FailsOnceAndClearly()
    {
        var (job, _) = await RunAsync(store => new FaultyStore(store, seed: 1, faultEvery: 1));

        Assert.AreEqual(JobState.Failed, job.Status.State);
        Assert.Contains("Input/output error", job.Status.Failure!.Message);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Job_StoreIsSlow_EndsAsOnAFastOneAndNothingIsTriedAgain()
    {
        SlowStore? slow = null;
        var expected = await FilesOfAsync(null);

        var (job, files) = await RunAsync(store => slow = new SlowStore(store, TimeSpan.FromMilliseconds(250)), hurries: false);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        CollectionAssert.AreEqual(expected, files);
        Assert.IsEmpty(job.Status.Warnings);
        Assert.IsGreaterThan(20, slow!.Writes, "there was something to be slow at");
    }

    private async Task<List<string>> FilesOfAsync(Func<IArtifactStore, IArtifactStore>? wrap) => (await RunAsync(wrap)).Files;

    private async Task<(JobView Job, List<string> Files)> RunAsync(Func<IArtifactStore, IArtifactStore>? wrap, bool hurries = true)
    {
        await using var bench = await ProductBench.StartAsync(null, Token, services => Arrange(services, wrap, hurries));
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        if (job.Video is not { } video) return (job, []);
        var files = new List<string>();
        foreach (var key in new[] { video.Video, video.Srt, video.Vtt, video.Ass, video.AttributionText, video.Storyboard }) files.Add(await bench.ReadAsync(key, Token));
        return (job, files);
    }

    private static void Arrange(IServiceCollection services, Func<IArtifactStore, IArtifactStore>? wrap, bool hurries)
    {
        if (hurries) services.AddSingleton<TimeProvider>(new HurriedTime(speed: 25));
        if (wrap is null) return;
        var real = services.Last(service => service.ServiceType == typeof(IArtifactStore));
        services.AddSingleton<IArtifactStore>(provider => wrap((IArtifactStore)real.ImplementationFactory!(provider)));
    }
}
