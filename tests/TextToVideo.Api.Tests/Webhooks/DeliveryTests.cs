using System.Net.Http.Json;
using System.Text;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

[TestClass]
public sealed class DeliveryTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Completed_TellsTheCallbackOnce_SignedWithTheJobsOwnSecret()
    {
        var secret = StandardWebhooks.NewSecret();
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);

        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = secret, metadata = new { order = 7 } }, Token);
        var message = await receiver.NextAsync(Token);

        Assert.IsTrue(StandardWebhooks.IsSignedWith(message, secret));
        Assert.IsFalse(StandardWebhooks.IsSignedWith(message, StandardWebhooks.NewSecret()));
        Assert.IsFalse(StandardWebhooks.IsSignedWith(message with { Body = [.. message.Body, (byte)' '] }, secret), "The signature is of these bytes.");
        Assert.IsGreaterThan(before, StandardWebhooks.SentAt(message));
        Assert.AreEqual("application/json", message.ContentType);
        CollectionAssert.AreEquivalent(new[] { "type", "timestamp", "data" }, message.Json.EnumerateObject().Select(member => member.Name).ToArray());
        Assert.AreEqual("video.completed", message.Type);
        var data = message.Json.GetProperty("data");
        Assert.AreEqual(id, data.GetProperty("job_id").GetString());
        Assert.AreEqual("COMPLETED", data.GetProperty("state").GetString());
        Assert.AreEqual(7, data.GetProperty("metadata").GetProperty("order").GetInt32());
        Assert.AreEqual($"{bench.Address}mcp/result/{id}", data.GetProperty("result_url").GetString());

        var deliveries = await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);
        Assert.HasCount(1, deliveries);
        Assert.AreEqual(message.Id, deliveries[0].GetProperty("message_id").GetString());
        Assert.HasCount(1, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Completed_WhenTheCallbackIsTold_TheResultIsThere()
    {
        ApiBench? bench = null;
        var asked = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var receiver = await Receiver.StartAsync(async http =>
        {
            using var body = await bench!.Http.GetAsync($"/mcp/jobs?state=COMPLETED", Token);
            var job = (await Answer.JsonAsync(body, 200, Token)).GetProperty("jobs").EnumerateArray().Single();
            using var result = await bench.Http.GetAsync($"/mcp/result/{job.GetProperty("job_id").GetString()}", Token);
            asked.SetResult((int)result.StatusCode);
            http.Response.StatusCode = 200;
        });
        await using (bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed))
        {
            await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);

            Assert.AreEqual(200, await asked.Task.WaitAsync(Token));
        }
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Failed_TellsWhy()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "The encoder broke."), settings: Receiver.Allowed);

        await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        var message = await receiver.NextAsync(Token);

        Assert.AreEqual("video.failed", message.Type);
        Assert.IsNull(message.Signature, "No secret is configured, and the job brought none.");
        var data = message.Json.GetProperty("data");
        Assert.AreEqual("render.failed", data.GetProperty("failure").GetProperty("code").GetString());
        Assert.IsFalse(data.TryGetProperty("result_url", out _));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Failed_WithAPathOfTheMachine_TellsItNot()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "ffmpeg cannot read /srv/secret/clips/sea.mp4: broken."), settings: Receiver.Allowed);

        await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        var message = await receiver.NextAsync(Token);

        Assert.AreEqual("ffmpeg cannot read …/sea.mp4: broken.", message.Json.GetProperty("data").GetProperty("failure").GetProperty("message").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancelled_TellsSo()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        using var cancelled = await bench.Http.PostAsJsonAsync($"/mcp/cancel/{id}", new { reason = "Wrong text." }, Token);

        Assert.AreEqual("video.cancelled", (await receiver.NextAsync(Token)).Type);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Stages_WhereAskedFor_AreToldUnderIdsOfTheirOwn()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);

        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_stages = true }, Token);
        await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 6 && deliveries.All(delivery => DeliveryLog.StatusOf(delivery) == "delivered"), Token);

        var messages = receiver.Messages;
        CollectionAssert.AreEquivalent(
            new[] { "SCENE_PLANNING", "ASSET_RETRIEVAL", "TTS_GENERATION", "AUDIO_PROCESSING", "RENDERING", "COMPLETED" },
            messages.Select(message => message.Json.GetProperty("data").GetProperty("state").GetString()).ToArray());
        Assert.AreEqual(5, messages.Count(message => message.Type == "video.stage"));
        Assert.HasCount(6, messages.Select(message => message.Id).Distinct().ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ServerSecrets_DuringRotation_BothSign()
    {
        var (fresh, old) = (StandardWebhooks.NewSecret(64), StandardWebhooks.NewSecret(24));
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?>(Receiver.Allowed) { ["Webhooks:Secrets:0"] = fresh, ["Webhooks:Secrets:1"] = old });

        await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        var message = await receiver.NextAsync(Token);

        Assert.HasCount(2, message.Signature!.Split(' '));
        Assert.IsTrue(StandardWebhooks.IsSignedWith(message, fresh));
        Assert.IsTrue(StandardWebhooks.IsSignedWith(message, old));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Body_LargestMetadataAndFailure_StaysBelow20Kilobytes()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        var endless = new string('\u007f', 30_000);
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", endless), settings: Receiver.Allowed);

        // A byte each as they are sent, six as JSON usually writes them.
        using var content = new StringContent($$"""{"script":"The moon pulls.","callback_url":"{{receiver.Url}}","metadata":"{{new string('\u007f', 4_000)}}"}""", Encoding.UTF8, "application/json");
        using var accepted = await bench.Http.PostAsync("/mcp/generate", content, Token);
        await Answer.JsonAsync(accepted, 202, Token);
        var message = await receiver.NextAsync(Token);

        Assert.IsLessThan(20_000, message.Body.Length);
        Assert.AreEqual("render.failed", message.Json.GetProperty("data").GetProperty("failure").GetProperty("code").GetString());
    }
}
