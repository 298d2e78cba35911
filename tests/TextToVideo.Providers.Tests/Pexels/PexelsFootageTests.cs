using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Providers.Tests.Footage;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Rendering;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Pexels;

[TestClass]
public sealed class PexelsFootageTests
{
    private const string Key = "pexels-secret-key-1";

    [TestMethod]
    public async Task Find_ForLandscapeScene_AsksAsDocumentedAndTakesSmallestFileThatFillsTheFrame()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page(PexelsSamples.Video(11)));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city at night"), CancellationToken.None);

        var request = server.Requests[0];
        Assert.AreEqual("/v1/videos/search", request.Path);
        Assert.AreEqual("city at night", request.Query("query"));
        Assert.AreEqual("landscape", request.Query("orientation"));
        Assert.AreEqual("en-US", request.Query("locale"));
        Assert.AreEqual(Key, request.Headers.Authorization.ToString());
        StringAssert.StartsWith(request.Headers.UserAgent.ToString(), "TextToVideo/");
        var clip = found.Candidates.Single(candidate => candidate.Kind == FootageKind.Video);
        Assert.AreEqual("pexels:11", clip.Key);
        Assert.AreEqual("https://videos.pexels.com/video-files/a.mp4?size=1080", clip.Source);
        Assert.AreEqual((1920, 1080, 12.0), (clip.Width, clip.Height, clip.Seconds));
        Assert.AreEqual("Ana Lopes", clip.Attribution!.Creator);
        Assert.AreEqual("https://www.pexels.com/video/city-street-11/", clip.Attribution.Url);
        Assert.AreEqual("Pexels", clip.Attribution.Source);
        StringAssert.Contains(clip.Attribution.License, "Pexels License");
        Assert.IsEmpty(found.Warnings);
    }

    [TestMethod]
    public async Task Find_FrameLargerThanAllFiles_TakesLargest()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page(PexelsSamples.Video(11)));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city") with { Frame = new FrameSize(2160, 3840) }, CancellationToken.None);

        Assert.AreEqual("portrait", server.Requests[0].Query("orientation"));
        StringAssert.EndsWith(found.Candidates.Single(candidate => candidate.Kind == FootageKind.Video).Source, "?size=2160");
    }

    [TestMethod]
    public async Task Find_SpecificQueryFindsNothing_GoesOnToGeneralOnesAndThenToPictures()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => context.Response.JsonAsync(
            request.Path == "/v1/search" ? PexelsSamples.Photos(5)
            : request.Query("query") == "city" ? PexelsSamples.Page(PexelsSamples.Video(11)) : PexelsSamples.Page()));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("tokyo crossing in rain", "city"), CancellationToken.None);

        CollectionAssert.AreEqual(
            new[] { "/v1/videos/search tokyo crossing in rain", "/v1/videos/search city", "/v1/search tokyo crossing in rain" },
            server.Requests.Select(request => $"{request.Path} {request.Query("query")}").ToArray());
        CollectionAssert.AreEquivalent(new[] { "pexels:11", "pexels:photo-5" }, found.Candidates.Select(candidate => candidate.Key).ToArray());
        var picture = found.Candidates.Single(candidate => candidate.Kind == FootageKind.Picture);
        Assert.AreEqual("https://images.pexels.com/photos/5/p.jpeg", picture.Source);
        Assert.AreEqual("Joey Farina", picture.Attribution!.Creator);
    }

    [TestMethod]
    public async Task Find_EnoughGoodClipsAtOnce_AsksNoMore()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 30).Select(id => PexelsSamples.Video(id))]));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city at night", "city"), CancellationToken.None);

        Assert.HasCount(1, server.Requests);
        Assert.HasCount(20, found.Candidates);
    }

    [TestMethod]
    public async Task Find_SameQuestionFromManyScenes_IsAskedOnceADay()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 9).Select(id => PexelsSamples.Video(id))]));
        await using var host = Host(server, time);
        var provider = host.Get<IFootageProvider>();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => provider.FindAsync(Queries.For("city"), CancellationToken.None)));
        Assert.HasCount(1, server.Requests);

        time.Advance(TimeSpan.FromHours(23.9));
        await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        Assert.HasCount(1, server.Requests);

        time.Advance(TimeSpan.FromHours(0.2));
        await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task Find_HourUsedUpBeforeARestart_AsksNothingUntilItIsOver()
    {
        var time = new ManualTime();
        using var store = new TempFolder();
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 9).Select(id => PexelsSamples.Video(id))]));
        await using (var before = HostOfTwoAnHour(server, time, store))
        {
            foreach (var words in new[] { "city", "sea" }) await before.Get<IFootageProvider>().FindAsync(Queries.For(words), CancellationToken.None);
        }
        await using var after = HostOfTwoAnHour(server, time, store);

        var denied = await after.Get<IFootageProvider>().FindAsync(Queries.For("forest"), CancellationToken.None);

        StringAssert.Contains(denied.Warnings.Single(), "its limit of requests is used up");
        Assert.HasCount(2, server.Requests);
        time.Advance(TimeSpan.FromMinutes(61));
        Assert.IsEmpty((await after.Get<IFootageProvider>().FindAsync(Queries.For("forest"), CancellationToken.None)).Warnings);
        Assert.HasCount(3, server.Requests);
    }

    [TestMethod]
    public async Task Find_MonthUsedUpDaysBeforeARestart_AsksNothingUntilItIsOver()
    {
        var time = new ManualTime();
        using var store = new TempFolder();
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 9).Select(id => PexelsSamples.Video(id))]));
        foreach (var words in new[] { "city", "sea", "river" })
        {
            // A process of its own each, as `ttv generate` is, and days apart.
            await using var process = HostOfThreeAMonth(server, time, store);
            Assert.IsEmpty((await process.Get<IFootageProvider>().FindAsync(Queries.For(words), CancellationToken.None)).Warnings, words);
            time.Advance(TimeSpan.FromDays(2));
        }
        await using var after = HostOfThreeAMonth(server, time, store);

        var denied = await after.Get<IFootageProvider>().FindAsync(Queries.For("forest"), CancellationToken.None);

        StringAssert.Contains(denied.Warnings.Single(), "its limit of requests is used up");
        Assert.HasCount(3, server.Requests);
        time.Advance(TimeSpan.FromDays(24) + TimeSpan.FromHours(1));
        Assert.IsEmpty((await after.Get<IFootageProvider>().FindAsync(Queries.For("forest"), CancellationToken.None)).Warnings, "The first request is thirty days old.");
        Assert.HasCount(4, server.Requests);
    }

    [TestMethod]
    public async Task Find_TallyDamaged_IsBegunAnew()
    {
        using var store = new TempFolder();
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 9).Select(id => PexelsSamples.Video(id))]));
        await using var host = HostOfThreeAMonth(server, new ManualTime(), store);
        await host.Get<IArtifactStore>().WriteAsync(new ArtifactKey("server/requests/pexels.json"), "{\"hours"u8.ToArray(), WriteCondition.None, CancellationToken.None);

        foreach (var words in new[] { "city", "sea" }) Assert.IsEmpty((await host.Get<IFootageProvider>().FindAsync(Queries.For(words), CancellationToken.None)).Warnings, words);

        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task Find_RestartedWithinTheHour_OlderRequestsDoNotCountAgainstTheHour()
    {
        var time = new ManualTime();
        using var store = new TempFolder();
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Page([.. Enumerable.Range(1, 9).Select(id => PexelsSamples.Video(id))]));
        await using (var before = HostOfTwoAnHour(server, time, store))
        {
            foreach (var words in new[] { "city", "sea" }) await before.Get<IFootageProvider>().FindAsync(Queries.For(words), CancellationToken.None);
        }
        time.Advance(TimeSpan.FromMinutes(61));
        await using var after = HostOfTwoAnHour(server, time, store);

        Assert.IsEmpty((await after.Get<IFootageProvider>().FindAsync(Queries.For("forest"), CancellationToken.None)).Warnings);
    }

    [TestMethod]
    public async Task Find_ClipLockedByUser_FetchesThatClipAlone()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Video(77));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city") with { LockedClip = "pexels:77" }, CancellationToken.None);

        Assert.AreEqual("/v1/videos/videos/77", server.Requests.Single().Path);
        Assert.AreEqual("pexels:77", found.Candidates.Single().Key);
    }

    [TestMethod]
    public async Task Find_ClipLockedElsewhere_AsksNothing()
    {
        await using var server = await LoopbackServer.WithJsonAsync(PexelsSamples.Video(77));
        await using var host = Host(server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city") with { LockedClip = "beach.mp4" }, CancellationToken.None);

        Assert.IsEmpty(found.Candidates);
        Assert.IsEmpty(server.Requests);
    }

    private static ProviderHost HostOfThreeAMonth(LoopbackServer server, TimeProvider time, TempFolder store) => ProviderHost.Create(
        store, time, ("Providers:Pexels:ApiKey", Key), ("Providers:Pexels:BaseUrl", server.Url + "v1/"), ("Providers:Pexels:RequestsPerMonth", "3"));

    private static ProviderHost HostOfTwoAnHour(LoopbackServer server, TimeProvider time, TempFolder store) => ProviderHost.Create(
        store, time, ("Providers:Pexels:ApiKey", Key), ("Providers:Pexels:BaseUrl", server.Url + "v1/"), ("Providers:Pexels:RequestsPerHour", "2"));

    private static ProviderHost Host(LoopbackServer server, TimeProvider? time = null) => ProviderHost.Create(
        time ?? TimeProvider.System, ("Providers:Pexels:ApiKey", Key), ("Providers:Pexels:BaseUrl", server.Url + "v1/"));
}
