using System.Net.Http.Json;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

[TestClass]
public sealed class ReplayTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Replay_DeliveredMessage_GoesOutAgainUnderTheSameId()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = StandardWebhooks.NewSecret() }, Token);
        var first = await receiver.NextAsync(Token);
        await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);

        using var replayed = await bench.Http.PostAsync($"/mcp/webhooks/{id}/replay", null, Token);
        await Answer.JsonAsync(replayed, 202, Token);
        var second = await receiver.NextAsync(Token);
        var log = await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 2 && DeliveryLog.StatusOf(deliveries[1]) == "delivered", Token);

        Assert.AreEqual(first.Id, second.Id);
        CollectionAssert.AreEqual(first.Body, second.Body);
        Assert.IsTrue(log.All(delivery => delivery.GetProperty("message_id").GetString() == first.Id));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Replay_WhileTheNextAttemptIsHoursAway_TakesItsPlace()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(503, ("Retry-After", "36000")), Receiver.Status(204));
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        await DeliveryLog.WaitForAttemptAsync(bench, id, 1, Token);

        using var replayed = await bench.Http.PostAsync($"/mcp/webhooks/{id}/replay", null, Token);
        await Answer.JsonAsync(replayed, 202, Token);
        var log = await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 2 && DeliveryLog.StatusOf(deliveries[1]) == "delivered", Token);

        Assert.AreEqual("replaced", DeliveryLog.StatusOf(log[0]));
        Assert.HasCount(1, DeliveryLog.AttemptsOf(log[0]), "What was tried before stays on record.");
        Assert.HasCount(2, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Replay_NamedMessage_IsThatOneHoweverOften()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_stages = true }, Token);
        await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 6 && deliveries.All(delivery => DeliveryLog.StatusOf(delivery) == "delivered"), Token);
        var stage = receiver.Messages.First(message => message.Type == "video.stage");

        for (var i = 0; i < 3; i++)
        {
            using var replayed = await bench.Http.PostAsJsonAsync($"/mcp/webhooks/{id}/replay", new { message_id = stage.Id }, Token);
            await Answer.JsonAsync(replayed, 202, Token);
        }
        await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 9 && deliveries.All(delivery => DeliveryLog.StatusOf(delivery) is "delivered" or "replaced"), Token);

        Assert.IsTrue(receiver.Messages.Skip(6).All(message => message.Id == stage.Id));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Replay_NothingToldOrUnknown_IsNotFound()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var silent = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString();
        var told = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        await DeliveryLog.WaitForAsync(bench, told, "delivered", Token);

        using var nothing = await bench.Http.PostAsync($"/mcp/webhooks/{silent}/replay", null, Token);
        await Answer.ProblemAsync(nothing, 404, "webhook.not_found", Token);
        using var other = await bench.Http.PostAsJsonAsync($"/mcp/webhooks/{told}/replay", new { message_id = "msg_other" }, Token);
        await Answer.ProblemAsync(other, 404, "webhook.not_found", Token);
        using var none = await bench.Http.PostAsync("/mcp/webhooks/none/replay", null, Token);
        await Answer.ProblemAsync(none, 404, "job.not_found", Token);
        Assert.IsEmpty(await DeliveryLog.ReadAsync(bench, silent!, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Log_RetriedJob_ShowsWhatEachRunTold()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);
        await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);

        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}?from=RENDERING", null, Token);
        await Answer.JsonAsync(retried, 202, Token);
        var log = await DeliveryLog.WaitForAsync(bench, id, deliveries => deliveries.Count == 2 && DeliveryLog.StatusOf(deliveries[1]) == "delivered", Token);

        Assert.AreNotEqual(log[0].GetProperty("message_id").GetString(), log[1].GetProperty("message_id").GetString(), "A second end is a second message.");
        Assert.HasCount(2, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Log_ShowsTheAddressWithoutItsToken()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url }, Token);

        var log = await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);

        Assert.AreEqual(receiver.Url.GetLeftPart(UriPartial.Path), log[0].GetProperty("url").GetString());
    }
}
