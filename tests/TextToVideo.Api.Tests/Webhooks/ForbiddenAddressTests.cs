using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Providers.Webhooks;
using TextToVideo.Studio.Webhooks;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

[TestClass]
public sealed class ForbiddenAddressTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("http://127.0.0.1:8080/hook")]
    [DataRow("http://localhost/hook")]
    [DataRow("https://hooks.localhost/hook")]
    [DataRow("http://10.1.2.3/")]
    [DataRow("http://172.16.0.1/")]
    [DataRow("http://192.168.1.1/")]
    [DataRow("http://169.254.1.1/")]
    [DataRow("http://169.254.169.254/latest/meta-data/")]
    [DataRow("http://[::1]/")]
    [DataRow("http://[fe80::1]/")]
    [DataRow("http://[fd12:3456::1]/")]
    [DataRow("http://[::ffff:10.0.0.1]/")]
    [DataRow("http://[::ffff:a9fe:a9fe]/")]
    [DataRow("http://2130706433/")]
    [DataRow("http://0x7f.1/")]
    [DataRow("http://0/")]
    public async Task Generate_AddressInsideSpeltOut_IsRefusedAtOnce(string url)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon.", callback_url = url }, Token);

        var error = (await Answer.ProblemAsync(response, 400, "request.invalid", Token)).GetProperty("errors").EnumerateArray().Single();
        Assert.AreEqual("callback_url", error.GetProperty("field").GetString());
        Assert.AreEqual("not_allowed", error.GetProperty("code").GetString());
        Assert.Contains("Webhooks:AllowedPrivateHosts", error.GetProperty("message").GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("10.1.0.0/16", "http://10.1.2.3/hook")]
    [DataRow("hooks.internal", "http://hooks.internal/hook")]
    [DataRow("localhost", "http://localhost:9/hook")]
    [DataRow("::1", "http://[::1]:9/hook")]
    public async Task Generate_AddressThatIsAllowed_IsTaken(string allowed, string url)
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Webhooks:AllowedPrivateHosts:0"] = allowed });

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon.", callback_url = url, approval = true }, Token);

        await Answer.JsonAsync(response, 202, Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("127.0.0.1")]
    [DataRow("169.254.169.254")]
    [DataRow("::ffff:127.0.0.1")]
    [DataRow("fd00:ec2::254")]
    public async Task NameThatLeadsInside_IsNotCalledAndNotTriedAgain(string address)
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.AddSingleton(Resolving(address)));

        var id = await bench.SubmitAsync(new { script = "The moon.", callback_url = $"http://rebound.example:{receiver.Url.Port}/hook" }, Token);
        var log = await DeliveryLog.WaitForAsync(bench, id, "refused", Token);

        var attempt = DeliveryLog.AttemptsOf(log[0]).Single();
        Assert.Contains("not on the public Internet", attempt.GetProperty("error").GetString()!);
        Assert.DoesNotContain(address, attempt.ToString(), "Where names lead inside is not told.");
        Assert.IsEmpty(receiver.Messages);
    }

    /// <summary>A name server of the attacker's.</summary>
    private static PublicCallbacks Resolving(string address) =>
        new(new WebhookOptions(), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]));
}
