using System.Net;
using System.Net.Sockets;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Tests.Loopback;

namespace TextToVideo.Providers.Tests.Http;

[TestClass]
public sealed class PublicAddressGuardTests
{
    [TestMethod]
    [DataRow("https://example.com/hook")]
    [DataRow("https://8.8.8.8/hook")]
    [DataRow("https://[2606:4700:4700::1111]:8443/hook")]
    public void Check_PublicHttpsUrl_Passes(string url) => Guard([]).Check(new Uri(url));

    [TestMethod]
    [DataRow("http://example.com/hook", "only https")]
    [DataRow("ftp://example.com/hook", "only https")]
    [DataRow("file:///etc/passwd", "only https")]
    [DataRow("https://user:pass@example.com/", "user name")]
    [DataRow("https://127.0.0.1/", "not on the public Internet")]
    [DataRow("https://2130706433/", "not on the public Internet")]
    [DataRow("https://0x7f.1/", "not on the public Internet")]
    [DataRow("https://[::ffff:169.254.169.254]/", "not on the public Internet")]
    [DataRow("https://localhost/", "not on the public Internet")]
    [DataRow("https://api.localhost/", "not on the public Internet")]
    public void Check_UrlThatMustNotBeUsed_SaysWhy(string url, string why)
    {
        var e = Assert.ThrowsExactly<BlockedAddressException>(() => Guard([]).Check(new Uri(url)));
        StringAssert.Contains(e.Message, why);
        Assert.AreEqual("address.not_allowed", e.Code);
        Assert.IsFalse(e.IsRetryable);
    }

    [TestMethod]
    public void Check_RelativeUrl_IsRefused() => Assert.ThrowsExactly<BlockedAddressException>(() => Guard([]).Check(new Uri("/hook", UriKind.Relative)));

    [TestMethod]
    [DataRow("hooks.corp.example", "http://hooks.corp.example/")]
    [DataRow("10.1.0.0/16", "http://10.1.2.3/")]
    [DataRow("10.1.2.3", "https://10.1.2.3/")]
    [DataRow("fd12::/16", "https://[fd12::1]/")]
    public void Check_AllowedHost_Passes(string allowed, string url) => Guard([allowed]).Check(new Uri(url));

    [TestMethod]
    public void Create_AllowListWithNonsense_NamesTheEntry()
    {
        var e = Assert.ThrowsExactly<ArgumentException>(() => Guard(["http://x/"]));
        StringAssert.Contains(e.Message, "'http://x/'");
    }

    [TestMethod]
    public async Task Resolve_NameWithPublicAndPrivateAddresses_KeepsThePublic()
    {
        var addresses = await Guard([], "10.0.0.1", "8.8.8.8", "::1").ResolveAsync("mixed.example", CancellationToken.None);
        CollectionAssert.AreEqual(new[] { IPAddress.Parse("8.8.8.8") }, addresses.ToArray());
    }

    [TestMethod]
    [DataRow("127.0.0.1")]
    [DataRow("169.254.169.254")]
    [DataRow("::ffff:10.0.0.1")]
    public async Task Resolve_NameWithPrivateAddressAlone_IsRefused(string address) =>
        await Assert.ThrowsExactlyAsync<BlockedAddressException>(() => Guard([], address).ResolveAsync("inside.example", CancellationToken.None));

    [TestMethod]
    public async Task Resolve_AllowedName_MayBePrivate()
    {
        var addresses = await Guard(["hooks.corp.example"], "10.0.0.1").ResolveAsync("HOOKS.corp.example", CancellationToken.None);
        Assert.AreEqual(IPAddress.Parse("10.0.0.1"), addresses.Single());
    }

    [TestMethod]
    public async Task Resolve_NoAddresses_IsNotFound() =>
        await Assert.ThrowsExactlyAsync<SocketException>(() => Guard([]).ResolveAsync("none.example", CancellationToken.None));

    [TestMethod]
    public async Task Handler_NameThatTurnsOutPrivate_IsNeverConnectedTo()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        using var client = new HttpClient(Guard([], "127.0.0.1").CreateHandler());

        var e = await Assert.ThrowsExactlyAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://rebound.example:{server.Url.Port}/")));

        Assert.IsInstanceOfType<BlockedAddressException>(e.InnerException);
        Assert.IsEmpty(server.Requests);
    }

    [TestMethod]
    public async Task Handler_FirstAddressDead_TriesTheNext()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        // Nothing listens on the second loopback address.
        using var client = new HttpClient(Guard(["127.0.0.0/8"], "127.0.0.2", "127.0.0.1").CreateHandler());

        using var response = await client.GetAsync(new Uri($"http://two.example:{server.Url.Port}/"));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [TestMethod]
    public async Task Handler_Redirect_IsHandedToTheCaller()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(302, ("Location", "http://169.254.169.254/")));
        using var client = new HttpClient(Guard(["127.0.0.0/8"]).CreateHandler());

        using var response = await client.GetAsync(server.Url);

        Assert.AreEqual(HttpStatusCode.Redirect, response.StatusCode);
    }

    private static PublicAddressGuard Guard(string[] allowed, params string[] addresses) => new(
        new PublicAddressOptions { Allowed = allowed }, (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()));
}
