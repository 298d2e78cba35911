using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Api.Tests.Webhooks;

/// <summary>Days of delivery in moments: the engine and the sender go by a clock that the test moves.</summary>
[TestClass]
public sealed class ScheduleTests
{
    /// <summary>Timers are set to whole milliseconds, rounded up.</summary>
    private static readonly TimeSpan TimerGrain = TimeSpan.FromMilliseconds(1);

    private readonly ManualTime _time = new(DateTimeOffset.UtcNow);
    private readonly string _secret = StandardWebhooks.NewSecret();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task FailingReceiver_IsAskedAgainOnTheSchedule_UnderOneId()
    {
        TimeSpan[] waits = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24)];
        await using var receiver = await Receiver.StartAsync(Receiver.Status(500));
        await using var bench = await StartAsync();
        var id = await SubmitAsync(bench, receiver);

        var lengthened = false;
        for (var number = 1; number <= waits.Length; number++)
        {
            var (wait, next) = await WaitOfAsync(bench, id, number);
            Assert.IsInRange(waits[number - 1], waits[number - 1] * 1.2, wait, $"after attempt {number}");
            lengthened |= wait > waits[number - 1] * 1.001;
            _time.AdvanceTo(next - TimeSpan.FromMilliseconds(1));
            await DeliverAnotherAsync(bench);
            Assert.HasCount(number, receiver.Messages, "Not before its time.");
            _time.AdvanceTo(next + TimerGrain);
        }
        var log = await DeliveryLog.WaitForAsync(bench, id, "exhausted", Token);

        Assert.IsTrue(lengthened, "Jitter parts those who failed at once.");
        Assert.HasCount(10, DeliveryLog.AttemptsOf(log[0]));
        Assert.HasCount(10, receiver.Messages);
        Assert.HasCount(1, receiver.Messages.Select(message => message.Id).Distinct().ToList());
        Assert.HasCount(1, receiver.Messages.Select(message => Convert.ToBase64String(message.Body)).Distinct().ToList());
        Assert.HasCount(10, receiver.Messages.Select(message => message.Timestamp).Distinct().ToList(), "Each attempt bears its own time.");
        Assert.IsTrue(receiver.Messages.All(message => StandardWebhooks.IsSignedWith(message, _secret)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ReceiverThatComesBack_GetsItOnceAndNoMore()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(503), Receiver.Status(204));
        await using var bench = await StartAsync();
        var id = await SubmitAsync(bench, receiver);

        var (_, next) = await WaitOfAsync(bench, id, 1);
        _time.AdvanceTo(next + TimerGrain);
        var log = await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);
        _time.Advance(TimeSpan.FromDays(30));
        await DeliverAnotherAsync(bench);

        CollectionAssert.AreEqual(new[] { 503, 204 }, DeliveryLog.AttemptsOf(log[0]).Select(attempt => attempt.GetProperty("status_code").GetInt32()).ToArray());
        Assert.HasCount(2, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Gone_EndsTheDelivery()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(410));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var log = await DeliveryLog.WaitForAsync(bench, id, "refused", Token);
        _time.Advance(TimeSpan.FromDays(30));
        await DeliverAnotherAsync(bench);

        Assert.AreEqual(410, DeliveryLog.AttemptsOf(log[0]).Single().GetProperty("status_code").GetInt32());
        Assert.HasCount(1, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task TooManyRequests_RetryAfterInSeconds_IsWaitedFor()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(429, ("Retry-After", "3600")));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var (wait, _) = await WaitOfAsync(bench, id, 1);

        Assert.AreEqual(TimeSpan.FromHours(1), wait);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task TooManyRequests_RetryAfterAsADate_IsWaitedFor()
    {
        var date = _time.GetUtcNow().AddHours(2).ToString("R", CultureInfo.InvariantCulture);
        await using var receiver = await Receiver.StartAsync(Receiver.Status(429, ("Retry-After", date)));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var (wait, _) = await WaitOfAsync(bench, id, 1);

        Assert.IsInRange(TimeSpan.FromHours(2) - TimeSpan.FromSeconds(1), TimeSpan.FromHours(2), wait);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("0")]
    [DataRow("soon")]
    [DataRow("-5")]
    public async Task RetryAfter_ShorterThanTheScheduleOrNonsense_LeavesTheSchedule(string header)
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(429, ("Retry-After", header)));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var (wait, _) = await WaitOfAsync(bench, id, 1);

        Assert.IsInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6), wait);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task RetryAfter_OfAYear_IsADayAtMost()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Status(503, ("Retry-After", "31536000")));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var (wait, _) = await WaitOfAsync(bench, id, 1);

        Assert.AreEqual(TimeSpan.FromHours(24), wait);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Redirect_IsAFailureAndNotFollowed()
    {
        await using var target = await Receiver.AcceptingAsync();
        await using var receiver = await Receiver.StartAsync(Receiver.Status(307, ("Location", target.Url.ToString())));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        var delivery = await DeliveryLog.WaitForAttemptAsync(bench, id, 1, Token);

        Assert.AreEqual("pending", DeliveryLog.StatusOf(delivery));
        Assert.AreEqual(307, DeliveryLog.AttemptsOf(delivery)[0].GetProperty("status_code").GetInt32());
        Assert.IsEmpty(target.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ReceiverThatHangs_IsLeftAfterTheTimeOut()
    {
        await using var receiver = await Receiver.StartAsync(Receiver.Hang, Receiver.Status(204));
        await using var bench = await StartAsync();

        var id = await SubmitAsync(bench, receiver);
        await receiver.NextAsync(Token);
        _time.Advance(TimeSpan.FromSeconds(20));
        var delivery = await DeliveryLog.WaitForAttemptAsync(bench, id, 1, Token);
        Assert.AreEqual("No answer within 20 s.", DeliveryLog.AttemptsOf(delivery)[0].GetProperty("error").GetString());
        Assert.AreEqual(20, DeliveryLog.AttemptsOf(delivery)[0].GetProperty("seconds").GetDouble());

        _time.Advance(TimeSpan.FromSeconds(6));
        await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);
    }

    private Task<ApiBench> StartAsync() =>
        ApiBench.StartAsync(Token, settings: Receiver.Allowed, services: services => services.AddSingleton<TimeProvider>(_time));

    private async Task<string> SubmitAsync(ApiBench bench, Receiver receiver) =>
        await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, callback_secret = _secret }, Token);

    /// <summary>What had been due before has been sent once this has: to a receiver of its own.</summary>
    private async Task DeliverAnotherAsync(ApiBench bench)
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await DeliveryLog.WaitForAsync(bench, await SubmitAsync(bench, receiver), "delivered", Token);
    }

    /// <summary>How long the delivery waits after an attempt, and until when.</summary>
    private async Task<(TimeSpan Wait, DateTimeOffset Next)> WaitOfAsync(ApiBench bench, string id, int attempt)
    {
        var delivery = await DeliveryLog.WaitForAttemptAsync(bench, id, attempt, Token);
        var next = delivery.GetProperty("next_attempt_at").GetDateTimeOffset();
        return (next - _time.GetUtcNow(), next);
    }
}
