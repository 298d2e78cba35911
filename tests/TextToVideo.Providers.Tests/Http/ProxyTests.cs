using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Tests.Loopback;

namespace TextToVideo.Providers.Tests.Http;

/// <summary>The proxy of the environment is the process's, so these tests have it to themselves.</summary>
[TestClass]
[DoNotParallelize]
public sealed class ProxyTests
{
    private static readonly Uri Elsewhere = new("http://service.example/v1/models");

    [TestMethod]
    public async Task Send_ServiceBehindAProxy_GoesThroughIt()
    {
        await using var proxy = await LoopbackServer.WithJsonAsync("{}");
        using var environment = new ProxyOfProcess(proxy.Url);
        var service = new ServiceIdentity("sample", "Sample", "Providers:Sample:ApiKey");
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<HostPipelines>().AddSingleton<RateGovernor>().AddSingleton(new SecretRedactor([]));
        services.AddServiceClient("sample", service, new ResilienceOptions());
        await using var provider = services.BuildServiceProvider();
        using var request = new HttpRequestMessage(HttpMethod.Get, Elsewhere);

        using var response = await provider.CreateServiceClient(service).SendAsync(request, CancellationToken.None);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual("service.example", proxy.Requests.Single().Headers.Host.ToString());
    }

    [TestMethod]
    public async Task Guard_UrlFromOutside_GoesPastTheProxyAndIsCheckedAtTheConnection()
    {
        await using var proxy = await LoopbackServer.WithJsonAsync("{}");
        using var environment = new ProxyOfProcess(proxy.Url);
        using var client = new HttpClient(Guard(trustProxy: false).CreateHandler());

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(Elsewhere));

        Assert.IsInstanceOfType<BlockedAddressException>(failure.InnerException);
        Assert.IsEmpty(proxy.Requests);
    }

    [TestMethod]
    public async Task Guard_ProxyIsTrusted_GoesThroughItButNeverToAnAddressThatIsSpeltOut()
    {
        await using var proxy = await LoopbackServer.WithJsonAsync("{}");
        using var environment = new ProxyOfProcess(proxy.Url);
        var guard = Guard(trustProxy: true);
        using var client = new HttpClient(guard.CreateHandler());

        using var response = await client.GetAsync(Elsewhere);

        Assert.HasCount(1, proxy.Requests);
        Assert.ThrowsExactly<BlockedAddressException>(() => guard.Check(new Uri("https://169.254.169.254/latest/meta-data")));
    }

    /// <summary>Every name is on a private network.</summary>
    private static PublicAddressGuard Guard(bool trustProxy) =>
        new(new PublicAddressOptions { TrustProxy = trustProxy, AllowHttp = true }, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.1.2.3")]));

    private sealed class ProxyOfProcess : IDisposable
    {
        private readonly IWebProxy _before = HttpClient.DefaultProxy;

        public ProxyOfProcess(Uri url) => HttpClient.DefaultProxy = new WebProxy(url);

        public void Dispose() => HttpClient.DefaultProxy = _before;
    }
}
