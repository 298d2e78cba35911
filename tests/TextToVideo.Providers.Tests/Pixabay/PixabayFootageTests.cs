using TextToVideo.Footage;
using TextToVideo.Providers.Tests.Footage;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Rendering;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Pixabay;

[TestClass]
public sealed class PixabayFootageTests
{
    private const string Key = "pixabay-secret-key-1";

    [TestMethod]
    public async Task Find_ForUprightScene_PrefersUprightClipAndSkipsEmptyRendition()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PixabaySamples.Page(PixabaySamples.WideVideo(1, "waterfall, forest"), PixabaySamples.UprightVideo(2)));
        await using var host = Host(server);
        var query = Queries.For("waterfall forest") with { Frame = new FrameSize(1080, 1920), Keywords = ["waterfall"] };

        var found = await host.Get<IFootageProvider>().FindAsync(query, CancellationToken.None);

        var best = found.Candidates[0];
        Assert.AreEqual("pixabay:2", best.Key);
        Assert.AreEqual("https://cdn.pixabay.com/video/m.mp4", best.Source);
        Assert.AreEqual((1080, 1920, 9.0), (best.Width, best.Height, best.Seconds));
        Assert.AreEqual("Coverr-Free-Footage", best.Attribution!.Creator);
        Assert.AreEqual("https://pixabay.com/videos/id-2/", best.Attribution.Url);
    }

    [TestMethod]
    public async Task Find_GermanScene_SendsKeyLanguageAndSafeSearch()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PixabaySamples.Page(PixabaySamples.WideVideo(1)));
        await using var host = Host(server);

        await host.Get<IFootageProvider>().FindAsync(Queries.For("stadt bei nacht") with { Language = "de-AT" }, CancellationToken.None);

        var request = server.Requests[0];
        Assert.AreEqual("/api/videos/", request.Path);
        Assert.AreEqual((Key, "de", "true", "stadt bei nacht"), (request.Query("key"), request.Query("lang"), request.Query("safesearch"), request.Query("q")));
    }

    [TestMethod]
    public async Task Find_QueryLongerThan100Characters_IsCutAtAWord()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PixabaySamples.Page());
        await using var host = Host(server);
        var words = string.Join(' ', Enumerable.Repeat("wonderful", 20));

        await host.Get<IFootageProvider>().FindAsync(Queries.For(words), CancellationToken.None);

        var sent = server.Requests[0].Query("q")!;
        Assert.IsLessThanOrEqualTo(100, sent.Length);
        StringAssert.EndsWith(sent, "wonderful");
    }

    [TestMethod]
    public async Task Find_NoClips_OffersPicturesAtTheSizeThatCanBeHad()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => context.Response.JsonAsync(
            request.Path == "/api/" ? PixabaySamples.Page(PixabaySamples.Image(7)) : PixabaySamples.Page()));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("blossom"), CancellationToken.None);

        Assert.AreEqual("horizontal", server.Requests[^1].Query("orientation"));
        var picture = found.Candidates.Single();
        Assert.AreEqual(("pixabay:photo-7", FootageKind.Picture), (picture.Key, picture.Kind));
        Assert.AreEqual((1280, 720), (picture.Width, picture.Height));
        Assert.AreEqual("https://pixabay.com/get/p_1280.jpg", picture.Source);
    }

    [TestMethod]
    public async Task Find_ClipLockedByUser_AsksForItsId()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PixabaySamples.Page(PixabaySamples.WideVideo(125)));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city") with { LockedClip = "pixabay:125" }, CancellationToken.None);

        Assert.AreEqual("125", server.Requests.Single().Query("id"));
        Assert.AreEqual("pixabay:125", found.Candidates.Single().Key);
    }

    [TestMethod]
    public async Task Find_LimitUsedUp_LeavesTheServiceAloneUntilItsReset()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.StatusAsync(429, ("X-RateLimit-Reset", "40")),
            response => response.JsonAsync(PixabaySamples.Page(PixabaySamples.WideVideo(1))));
        await using var host = ProviderHost.Create(time, Settings(server));
        var provider = host.Get<IFootageProvider>();

        await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        var meanwhile = await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        Assert.HasCount(1, server.Requests);
        Assert.HasCount(1, meanwhile.Warnings);

        time.Advance(TimeSpan.FromSeconds(41));
        var after = await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        Assert.IsEmpty(after.Warnings);
        Assert.AreEqual("pixabay:1", after.Candidates[0].Key);
    }

    private static (string, string)[] Settings(LoopbackServer server) => [("Providers:Pixabay:ApiKey", Key), ("Providers:Pixabay:BaseUrl", server.Url + "api/")];

    private static ProviderHost Host(LoopbackServer server) => ProviderHost.Create(Settings(server));
}
