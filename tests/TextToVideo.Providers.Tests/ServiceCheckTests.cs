using TextToVideo.Providers.Checks;
using TextToVideo.Providers.Prices;
using TextToVideo.Providers.Tests.Loopback;

namespace TextToVideo.Providers.Tests;

[TestClass]
public sealed class ServiceCheckTests
{
    [TestMethod]
    public async Task Check_NothingSetUp_NamesEachServiceAndWhatToSet()
    {
        await using var host = ProviderHost.Create();

        var all = await CheckAsync(host);

        Assert.HasCount(7, all);
        Assert.IsTrue(all.All(status => !status.IsConfigured && !status.IsReachable));
        StringAssert.Contains(all.Single(status => status.Service == "Pexels").Detail, "PEXELS_API_KEY");
    }

    [TestMethod]
    public async Task Check_ServiceAnswers_IsReachableAndTellsWhatIsLeft()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) =>
        {
            context.Response.Headers["X-Ratelimit-Remaining"] = "19684";
            return context.Response.JsonAsync("""{"videos":[]}""");
        });
        await using var host = ProviderHost.Create(("Providers:Pexels:ApiKey", "pexels-key-1"), ("Providers:Pexels:BaseUrl", server.Url + "v1/"));

        var pexels = (await CheckAsync(host)).Single(status => status.IsConfigured);

        Assert.AreEqual(("Pexels", true, "", 19684L), (pexels.Service, pexels.IsReachable, pexels.Detail, pexels.RequestsLeft));
        Assert.AreEqual("pexels-key-1", server.Requests.Single().Headers.Authorization.ToString());
    }

    [TestMethod]
    public async Task Check_KeyRefused_SaysWhichSettingToLookAt()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(401));
        await using var host = ProviderHost.Create(
            ("Providers:AzureSpeech:ApiKey", "azure-key-1"), ("Providers:AzureSpeech:BaseUrl", server.Url.AbsoluteUri),
            ("Providers:ElevenLabs:ApiKey", "eleven-key-1"), ("Providers:ElevenLabs:BaseUrl", server.Url.AbsoluteUri));

        var configured = (await CheckAsync(host)).Where(status => status.IsConfigured).ToList();

        CollectionAssert.AreEquivalent(new[] { "Azure Speech", "ElevenLabs" }, configured.Select(status => status.Service).ToArray());
        Assert.IsTrue(configured.All(status => !status.IsReachable && status.Detail.Contains("refused the key", StringComparison.Ordinal)));
        StringAssert.Contains(configured[0].Detail, "Providers:AzureSpeech:ApiKey");
    }

    [TestMethod]
    public async Task Check_OpenAiParts_AreCheckedWhereEachIs()
    {
        await using var server = await LoopbackServer.WithJsonAsync("""{"object":"list","data":[]}""");
        await using var host = ProviderHost.Create(("Providers:OpenAi:BaseUrl", server.Url + "v1/"), ("Providers:OpenAi:Chat:Model", "llama3.1"));

        var chat = (await CheckAsync(host)).Single(status => status.IsConfigured);

        Assert.AreEqual(("127.0.0.1 (chat)", true, PriceTable.AsOf), (chat.Service, chat.IsReachable, chat.PricesAsOf));
        Assert.AreEqual("/v1/models", server.Requests.Single().Path);
        Assert.AreEqual("", server.Requests.Single().Headers.Authorization.ToString());
    }

    private static async Task<IReadOnlyList<ServiceStatus>> CheckAsync(ProviderHost host) =>
        await Task.WhenAll(host.All<IServiceCheck>().Select(check => check.CheckAsync(CancellationToken.None)));
}
