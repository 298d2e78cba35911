using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Durability;

/// <summary>A server that is killed while it owes somebody a message.</summary>
[TestClass]
[DoNotParallelize]
public sealed class PendingWebhookTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_KilledBetweenAttempts_DeliversAfterTheNextStart()
    {
        var secret = StandardWebhooks.NewSecret();
        await using var receiver = await Receiver.StartAsync(Receiver.Status(500), Receiver.Status(204));
        using var folder = new WorkFolder();
        string jobId;
        using (var server = Serve(folder))
        {
            using var http = await ConnectAsync(server);
            jobId = await SubmitAndCancelAsync(http, receiver.Url, secret);
            await receiver.NextAsync(Token);
            await WaitForLogAsync(http, jobId, delivery => delivery.GetProperty("attempts").GetArrayLength() >= 1);
            server.Kill();
            await server.WaitAsync(Token);
        }

        using var restarted = Serve(folder);
        using var client = await ConnectAsync(restarted);
        var message = await receiver.NextAsync(Token);
        await WaitForLogAsync(client, jobId, delivery => delivery.GetProperty("status").GetString() == "delivered");

        Assert.AreEqual("video.cancelled", message.Type);
        Assert.HasCount(1, receiver.Messages.Select(each => each.Id).Distinct().ToList());
        Assert.IsTrue(receiver.Messages.All(each => StandardWebhooks.IsSignedWith(each, secret)));
        Assert.DoesNotContain(secret, restarted.Output + restarted.Error);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_KilledBetweenDeliveryAndRecord_SendsTheSameIdAgain()
    {
        var secret = StandardWebhooks.NewSecret();
        var sender = 0;
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var receiver = await Receiver.StartAsync(
            async http =>
            {
                // The message may be here before the answer to the request that caused it, which the sender owes as well.
                await cancelled.Task.WaitAsync(Token);
                // Taken and answered; the sender stands still from here on, so it cannot have read the answer when it is killed.
                UnixSignal.Stop(sender);
                http.Response.StatusCode = 204;
            },
            Receiver.Status(204));
        using var folder = new WorkFolder();
        string jobId;
        using (var server = Serve(folder))
        {
            sender = server.Id;
            using var http = await ConnectAsync(server);
            jobId = await SubmitAndCancelAsync(http, receiver.Url, secret);
            cancelled.SetResult();
            await receiver.NextAsync(Token);
            server.Kill();
            await server.WaitAsync(Token);
        }

        using var restarted = Serve(folder);
        using var client = await ConnectAsync(restarted);
        var again = await receiver.NextAsync(Token);
        await WaitForLogAsync(client, jobId, delivery => delivery.GetProperty("status").GetString() == "delivered" && delivery.GetProperty("attempts").GetArrayLength() == 1);

        Assert.HasCount(2, receiver.Messages, "the first was taken, but nobody here knows");
        Assert.AreEqual(receiver.Messages[0].Id, again.Id, "so that the receiver can drop it");
        Assert.AreEqual(receiver.Messages[0].Json.ToString(), again.Json.ToString());
        Assert.IsTrue(StandardWebhooks.IsSignedWith(again, secret));
    }

    private static TtvProcess Serve(WorkFolder folder) =>
        TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0", "--set", "Webhooks:AllowedPrivateHosts:0=127.0.0.1");

    private async Task<HttpClient> ConnectAsync(TtvProcess server) => new() { BaseAddress = await server.AddressAsync(Token) };

    private async Task WaitForLogAsync(HttpClient http, string jobId, Func<JsonElement, bool> condition)
    {
        while (true)
        {
            var log = await http.GetFromJsonAsync<JsonElement>($"/mcp/webhooks/{jobId}", Token);
            if (condition(log.GetProperty("deliveries").EnumerateArray().Single())) return;
            await Task.Delay(20, Token);
        }
    }

    private async Task<string> SubmitAndCancelAsync(HttpClient http, Uri callback, string secret)
    {
        using var accepted = await http.PostAsJsonAsync("/mcp/generate", new { script = "The moon pulls.", approval = true, callback_url = callback, callback_secret = secret }, Token);
        var answer = await accepted.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.IsTrue(accepted.IsSuccessStatusCode, answer.ToString());
        var id = answer.GetProperty("job_id").GetString()!;
        using var cancelled = await http.PostAsync($"/mcp/cancel/{id}", null, Token);
        Assert.AreEqual(202, (int)cancelled.StatusCode);
        return id;
    }
}
