using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

[TestClass]
public sealed class SecretTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Secret_IsInNoFileNoLogLineAndNoAnswer()
    {
        var secret = StandardWebhooks.NewSecret();
        using var log = new RecordedLog();
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed, services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = secret }, Token);
        Assert.IsTrue(StandardWebhooks.IsSignedWith(await receiver.NextAsync(Token), secret));
        await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);

        foreach (var path in new[] { "status", "result", "webhooks", "storyboard" }) Assert.DoesNotContain(secret, await bench.Http.GetStringAsync($"/mcp/{path}/{id}", Token));
        Assert.DoesNotContain(secret, await bench.Http.GetStringAsync("/mcp/jobs", Token));
        Assert.DoesNotContain(secret, log.Text);
        Assert.IsGreaterThan(100, log.Text.Length, "Something was logged.");
        await bench.StopAsync(Token);
        AssertNoFileHolds(bench.Home, secret["whsec_".Length..]);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("secret")]
    [DataRow("whsec_")]
    [DataRow("whsec_not*base64*not*base64*not*base64*")]
    [DataRow("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMQ==")]
    [DataRow("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjA=")]
    public async Task Secret_OfAnotherShape_IsRefusedAndNotRepeated(string secret)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon.", callback_url = "https://example.org/hook", callback_secret = secret, rate = 9 }, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        CollectionAssert.AreEquivalent(new[] { "callback_secret", "rate" }, problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ToArray());
        Assert.DoesNotContain($"\"{secret}", problem.ToString());
        // Of the others too little is left to be looked for.
        if (secret.Length > 20) Assert.DoesNotContain(secret["whsec_".Length..], problem.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Restart_MessagePending_IsDeliveredBySignatureOfTheSealedSecret()
    {
        var secret = StandardWebhooks.NewSecret();
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var receiver = await Receiver.StartAsync(Receiver.Status(500), Receiver.Status(204));
        using var home = new ApiHome();
        string id;
        await using (var before = await StartAsync(home.Path, time))
        {
            id = await before.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = secret }, Token);
            await DeliveryLog.WaitForAttemptAsync(before, id, 1, Token);
        }
        time.Advance(TimeSpan.FromHours(3));
        await using (var after = await StartAsync(home.Path, time))
        {
            await DeliveryLog.WaitForAsync(after, id, "delivered", Token);
        }

        Assert.HasCount(2, receiver.Messages);
        Assert.AreEqual(receiver.Messages[0].Id, receiver.Messages[1].Id);
        Assert.IsTrue(receiver.Messages.All(message => StandardWebhooks.IsSignedWith(message, secret)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task KeysLost_DeliveryFailsAndSaysWhy()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var receiver = await Receiver.StartAsync(Receiver.Status(500));
        using var home = new ApiHome();
        string id;
        await using (var before = await StartAsync(home.Path, time))
        {
            id = await before.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = StandardWebhooks.NewSecret() }, Token);
            await DeliveryLog.WaitForAttemptAsync(before, id, 1, Token);
        }
        Directory.Delete(Path.Combine(home.Path, "keys"), recursive: true);
        time.Advance(TimeSpan.FromHours(3));
        await using (var after = await StartAsync(home.Path, time))
        {
            var log = await DeliveryLog.WaitForAsync(after, id, "failed", Token);
            Assert.AreEqual("secret.unreadable", log[0].GetProperty("failure").GetProperty("code").GetString());
            Assert.HasCount(1, DeliveryLog.AttemptsOf(log[0]));
        }
    }

    private Task<ApiBench> StartAsync(string home, ManualTime time) =>
        ApiBench.StartAsync(Token, home: home, settings: Receiver.Allowed, services: services => services.AddSingleton<TimeProvider>(time));

    private static void AssertNoFileHolds(string folder, string secret)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.IsGreaterThan(5, files.Count);
        var needles = new[] { Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))), Convert.FromBase64String(secret) };
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Assert.IsFalse(needles.Any(needle => bytes.AsSpan().IndexOf(needle) >= 0), file);
        }
    }
}
