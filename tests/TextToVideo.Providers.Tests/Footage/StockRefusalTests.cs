using Microsoft.AspNetCore.Http;
using TextToVideo.Footage;
using TextToVideo.Providers.Tests.Http;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Footage;

/// <summary>What the user reads when a stock library does not answer as it should. The same for every library.</summary>
[TestClass]
public sealed class StockRefusalTests
{
    private const string Key = "stock-secret-key-1";

    [TestMethod]
    [DataRow("Pexels", 401)]
    [DataRow("Pexels", 403)]
    [DataRow("Pixabay", 403)]
    public async Task Find_KeyRefused_WarnsWithSettingToCheckAndAsksOnlyOnce(string library, int status)
    {
        var (warnings, server, _) = await FindAsync(library, response => response.JsonAsync($$"""{"error":"Invalid key {{Key}}"}""", status));

        StringAssert.Contains(warnings.Single(), $"{library} refused the key (HTTP {status})");
        StringAssert.Contains(warnings.Single(), $"Providers:{library}:ApiKey");
        Assert.IsFalse(warnings.Single().Contains(Key, StringComparison.Ordinal), "The key is shown to users.");
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task Find_KeyRefusedForOneScene_OthersDoNotAskAgainForAWhile()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(401));
        await using var host = Host("Pexels", server, time);
        var provider = host.Get<IFootageProvider>();

        var first = await provider.FindAsync(Queries.For("city"), CancellationToken.None);
        var second = await provider.FindAsync(Queries.For("forest"), CancellationToken.None);
        Assert.HasCount(1, server.Requests);
        CollectionAssert.AreEqual(first.Warnings.ToArray(), second.Warnings.ToArray());

        time.Advance(TimeSpan.FromMinutes(6));
        await provider.FindAsync(Queries.For("river"), CancellationToken.None);
        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    [DataRow("Pexels")]
    [DataRow("Pixabay")]
    public async Task Find_TooManyRequestsAsWebPage_IsALimitAndNotAnEmptyAnswer(string library)
    {
        var (warnings, server, _) = await FindAsync(library, response => response.HtmlAsync(429));

        Assert.AreEqual($"{library} was not asked for some scenes because its limit of requests is used up for now.", warnings.Single());
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    [DataRow("Pexels")]
    [DataRow("Pixabay")]
    public async Task Find_WebPageWithStatus200_WarnsAndDoesNotKeepIt(string library)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.HtmlAsync(200), response => response.JsonAsync("{}"));
        await using var host = Host(library, server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city"), CancellationToken.None);
        var later = await host.Get<IFootageProvider>().FindAsync(Queries.For("city"), CancellationToken.None);

        StringAssert.Contains(found.Warnings.Single(), "a web page instead of JSON");
        Assert.IsEmpty(later.Warnings, "A bad answer was kept for a day.");
    }

    [TestMethod]
    [DataRow("Pexels", """{"videos":[{"id":""")]
    [DataRow("Pexels", """{"videos":"none"}""")]
    [DataRow("Pixabay", """{"hits":{"a":1}}""")]
    public async Task Find_MalformedJson_Warns(string library, string json)
    {
        var (warnings, _, _) = await FindAsync(library, response => response.JsonAsync(json));

        StringAssert.Contains(warnings.Single(), $"{library} gave an answer that cannot be used");
    }

    [TestMethod]
    [DataRow("Pexels", "{}")]
    [DataRow("Pexels", """{"videos":null}""")]
    [DataRow("Pexels", """{"videos":[{"id":1,"video_files":null},{"id":2,"video_files":[null,{"link":null}]}]}""")]
    [DataRow("Pixabay", """{"total":0,"totalHits":0,"hits":[]}""")]
    [DataRow("Pixabay", """{"hits":[{"id":1},{"id":2,"videos":{"large":{"url":"","width":0,"height":0}}}]}""")]
    public async Task Find_NothingUsable_IsEmptyWithoutWarning(string library, string json)
    {
        var (warnings, _, _) = await FindAsync(library, response => response.JsonAsync(json));

        Assert.IsEmpty(warnings);
    }

    [TestMethod]
    [DataRow("Pexels")]
    [DataRow("Pixabay")]
    public async Task Find_ServerErrors_TriesFourTimesThenWarns(string library)
    {
        var (warnings, server, _) = await FindAsync(library, response => response.StatusAsync(503));

        StringAssert.Contains(warnings.Single(), $"{library} is out of order (HTTP 503)");
        Assert.HasCount(4, server.Requests);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("hangs", 12)]
    [DataRow("drops", 12)]
    [DataRow("refuses", 12)]
    [DataRow("fails", 12)]
    [DataRow("hangs", 1)]
    public async Task Find_LibraryThatIsDown_IsWaitedForOnceAndToldOnce(string how, int scenes)
    {
        var time = new ManualTime();
        using var silent = new SilentAddress();
        await using var server = await LoopbackServer.StartAsync((context, _, _) => how == "fails"
            ? context.Response.StatusAsync(503)
            : Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var url = how == "drops" ? silent.Url : server.Url;
        if (how == "refuses") await server.DisposeAsync();
        await using var host = ProviderHost.Create(time, ("Providers:Pexels:ApiKey", Key), ("Providers:Pexels:BaseUrl", url + "api/"));
        var provider = host.Get<IFootageProvider>();

        var finding = Task.WhenAll(Enumerable.Range(0, scenes).Select(scene => provider.FindAsync(Queries.For($"city {scene}"), CancellationToken.None)));
        var began = time.GetUtcNow();
        while (await Task.WhenAny(finding, Task.Delay(60)) != finding) time.Advance(TimeSpan.FromMilliseconds(500));

        var warnings = (await finding).SelectMany(found => found.Warnings).ToList();
        Assert.HasCount(scenes, warnings);
        Assert.HasCount(1, warnings.Distinct(), string.Join('\n', warnings.Distinct()));
        Assert.IsLessThanOrEqualTo(TimeSpan.FromSeconds(31), time.GetUtcNow() - began);
        if (how == "fails") return;
        var asked = server.Requests.Count;
        var later = await provider.FindAsync(Queries.For("forest"), CancellationToken.None);
        Assert.AreEqual(warnings[0], later.Warnings.Single());
        Assert.HasCount(asked, server.Requests, "It is left alone for a minute.");
    }

    [TestMethod]
    [DataRow("Pexels")]
    [DataRow("Pixabay")]
    public async Task Find_ConnectionCutInMidAnswer_TriesAgain(string library)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.CutAsync("{\"videos\""u8.ToArray(), 5000),
            response => response.JsonAsync("{}"));
        await using var host = Host(library, server);

        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city"), CancellationToken.None);

        Assert.IsEmpty(found.Warnings);
        Assert.IsGreaterThan(1, server.Requests.Count);
    }

    [TestMethod]
    public async Task Find_AnswerWithoutEnd_IsRefusedAtItsBound()
    {
        var (warnings, _, _) = await FindAsync("Pexels", response => response.JsonAsync(new string(' ', 5_000_000)));

        StringAssert.Contains(warnings.Single(), "more than 4,194,304 bytes");
    }

    [TestMethod]
    public async Task Find_RedirectToElsewhere_IsNotFollowedWithTheKey()
    {
        await using var stranger = await LoopbackServer.WithJsonAsync("{}");
        var (warnings, _, _) = await FindAsync("Pixabay", response => response.StatusAsync(302, ("Location", stranger.Url.AbsoluteUri)));

        StringAssert.Contains(warnings.Single(), "redirect");
        Assert.IsEmpty(stranger.Requests);
    }

    [TestMethod]
    public async Task Find_WithKeyInQuery_LogsNeverShowIt()
    {
        var (_, _, host) = await FindAsync("Pixabay", response => response.StatusAsync(500));

        StringAssert.Contains(host.Log.Text, "pixabay: GET 127.0.0.1/api/videos/ gave 500");
        Assert.IsFalse(host.Log.Text.Contains(Key, StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Warnings, LoopbackServer Server, ProviderHost Host)> FindAsync(string library, Func<HttpResponse, Task> answer)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(answer);
        await using var host = Host(library, server);
        var found = await host.Get<IFootageProvider>().FindAsync(Queries.For("city"), CancellationToken.None);
        Assert.IsEmpty(found.Candidates);
        return (found.Warnings, server, host);
    }

    private static ProviderHost Host(string library, LoopbackServer server, TimeProvider? time = null) =>
        ProviderHost.Create(time ?? TimeProvider.System, ($"Providers:{library}:ApiKey", Key), ($"Providers:{library}:BaseUrl", server.Url + "api/"));
}
