using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Jobs;
using TextToVideo.Requests;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Branding;

[TestClass]
public sealed class BrandedJobTests
{
    private static readonly VideoRequest Request = new() { Script = "The sea is wide. The sky is high.", Brand = "acme" };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Job_WithABrand_PaintsItsLogoOnceAndAgainOnlyForAnotherOne()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, BrandSample.Kit);

        var first = await bench.RunAsync(Request, Token);
        await bench.RunAsync(Request with { Title = "Another" }, Token);

        Assert.AreEqual(JobState.Completed, first.Status.State);
        Assert.AreEqual(1, bench.Studio.Count("logo acme 0.5"));
        Assert.AreEqual(2, bench.Studio.Count("body"), "the second job shares the first one's scenes");
        await KeepAsync(bench, BrandSample.Kit with { Logo = BrandSample.Kit.Logo! with { File = BrandSample.Picture("new") } });
        await bench.RunAsync(Request, Token);
        Assert.AreEqual(1, bench.Studio.Count("logo new"));
        Assert.AreEqual(4, bench.Studio.Count("body"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Job_WhoseKitIsEditedAndDeletedMeanwhile_ShowsWhatItBeganWith()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, BrandSample.Kit);
        var id = await bench.Desk.SubmitAsync(Request with { Approval = true }, null, Token);
        while ((await bench.Desk.GetAsync(id, Token)).Status.State != JobState.AwaitingApproval) await Task.Delay(20, Token);

        await KeepAsync(bench, BrandSample.Kit with { Logo = BrandSample.Kit.Logo! with { File = BrandSample.Picture("late") } });
        await bench.Brands.DeleteAsync("acme", Token);
        await bench.Desk.ApproveAsync(id, Token);
        var job = await bench.Desk.WaitAsync(id, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State);
        Assert.AreEqual(1, bench.Studio.Count("logo acme"));
        Assert.AreEqual(0, bench.Studio.Count("logo late"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Job_WithAnEndCard_EndsWithItAfterTheLastScene()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, new BrandKit());
        var plain = await bench.RunAsync(Request, Token);
        await KeepAsync(bench, new BrandKit { EndCard = new BrandEndCard { Text = "Goodbye." } });

        var job = await bench.RunAsync(Request, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State);
        Assert.AreEqual(1, bench.Studio.Count("end card Goodbye. | Illustrations: Fake set"));
        Assert.AreEqual(1, bench.Studio.Count("assemble 5 segments"), "three bodies, two joints");
        Assert.AreEqual((2, 2), (job.Status.ScenesTotal, job.Status.ScenesDone));
        // The last scene keeps half a pause of sentences, a quarter of a second, in place of its tail of a second.
        Assert.AreEqual(plain.Video!.Seconds - 0.75 + BrandEndCard.Length.TotalSeconds, job.Video!.Seconds, 0.1);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task LowerThird_Edited_ChangesTheFirstSceneAlone()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, new BrandKit { LowerThird = new BrandLowerThird { Subtitle = "one" } });
        await bench.RunAsync(Request, Token);
        await KeepAsync(bench, new BrandKit { LowerThird = new BrandLowerThird { Subtitle = "two" } });

        await bench.RunAsync(Request, Token);

        Assert.AreEqual(2, bench.Studio.Count("body The sea"));
        Assert.AreEqual(1, bench.Studio.Count("body The sky"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Job_WhoseBrandIsGone_FailsByName()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);

        var job = await bench.RunAsync(Request, Token);

        Assert.AreEqual((JobState.Failed, "brand.not_found"), (job.Status.State, job.Status.Failure!.Code));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Job_WithAFontThatIsNotHere_SaysSo()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        await KeepAsync(bench, new BrandKit { Font = "Comic Sans" });

        var job = await bench.RunAsync(Request, Token);

        Assert.IsTrue(job.Status.Warnings.Any(warning => warning.Contains("'Comic Sans'", StringComparison.Ordinal)));
    }

    private async Task KeepAsync(ProductBench bench, BrandKit kit) => await bench.Brands.KeepAsync("acme", kit, PathPolicy.Nowhere, WriteCondition.None, Token);
}
