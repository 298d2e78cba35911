using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Failures;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Http;

[TestClass]
public sealed class ResilienceTests
{
    private static readonly ServiceIdentity Service = new("sample", "Sample", "Providers:Sample:ApiKey");

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    public async Task Send_FailsTwiceThenAnswers_GivesTheAnswer()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.StatusAsync(500), response => response.StatusAsync(408), response => response.JsonAsync("{}"));
        await using var services = Services(new ResilienceOptions());

        using var response = await SendAsync(services, HttpMethod.Post, server.Url);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.HasCount(3, server.Requests);
        Assert.IsTrue(server.Requests.All(request => request.Text == "body"), "A retry came without its body.");
    }

    [TestMethod]
    [DataRow(400, "request_refused", FailureCategory.Validation, false)]
    [DataRow(401, "key_refused", FailureCategory.Configuration, false)]
    [DataRow(402, "quota_exhausted", FailureCategory.Configuration, false)]
    [DataRow(403, "key_refused", FailureCategory.Configuration, false)]
    [DataRow(404, "not_found", FailureCategory.Configuration, false)]
    [DataRow(422, "request_refused", FailureCategory.Validation, false)]
    [DataRow(307, "bad_answer", FailureCategory.ExternalService, false)]
    [DataRow(429, "rate_limited", FailureCategory.ExternalService, true)]
    [DataRow(500, "unavailable", FailureCategory.ExternalService, true)]
    [DataRow(504, "unavailable", FailureCategory.ExternalService, true)]
    public async Task Send_Refused_FailsInTheProductsTerms(int status, string code, FailureCategory category, bool isRetryable)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(status));
        await using var services = Services(new ResilienceOptions());

        var e = await FailAsync(services, HttpMethod.Get, server.Url);

        Assert.AreEqual(("sample." + code, category, isRetryable), (e.Code, e.Category, e.IsRetryable));
        StringAssert.Contains(e.Message, "Sample");
        Assert.HasCount(isRetryable ? 4 : 1, server.Requests);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Send_RetryAfterWithinTheCap_WaitsThatLong()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.StatusAsync(503, ("Retry-After", "7")), response => response.JsonAsync("{}"));
        await using var services = Services(new ResilienceOptions { TryTimeout = TimeSpan.FromMinutes(5), TotalTimeout = TimeSpan.FromMinutes(10) }, time);

        var sending = SendAsync(services, HttpMethod.Get, server.Url);
        // Both time-outs are much later: that is when it waits between two tries.
        await Eventually.TrueAsync(() => time.NextDue - time.GetUtcNow() <= TimeSpan.FromSeconds(7));
        Assert.HasCount(1, server.Requests);
        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.HasCount(1, server.Requests);
        time.Advance(TimeSpan.FromSeconds(0.2));

        using var response = await sending.WaitAsync(Token);
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [TestMethod]
    public async Task Send_RetryAfterBeyondTheCap_FailsAtOnceAndSaysHowLong()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(429, ("Retry-After", "3600")));
        await using var services = Services(new ResilienceOptions());

        var e = await FailAsync(services, HttpMethod.Get, server.Url);

        StringAssert.Contains(e.Message, "it asks to wait 3600 s");
        Assert.IsTrue(e.IsRetryable);
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Send_NoAnswerInTime_TriesAgainOnlyWhereNothingIsBought()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var time = new ManualTime();
        var options = new ResilienceOptions { TryTimeout = TimeSpan.FromMinutes(1), TotalTimeout = TimeSpan.FromMinutes(10), MaxRetries = 1 };
        await using var services = Services(options, time);

        var searching = FailAsync(services, HttpMethod.Get, server.Url);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);
        time.Advance(options.TryTimeout);
        // The wait between two tries is some milliseconds, far less than a try may take.
        await Eventually.TrueAsync(() =>
        {
            time.Advance(TimeSpan.FromMilliseconds(1));
            return server.Requests.Count == 2;
        });
        time.Advance(options.TryTimeout);
        Assert.AreEqual("sample.timeout", (await searching.WaitAsync(Token)).Code);

        var buying = FailAsync(services, HttpMethod.Post, server.Url);
        await Eventually.TrueAsync(() => server.Requests.Count == 3);
        time.Advance(options.TryTimeout);
        await buying.WaitAsync(Token);
        Assert.HasCount(3, server.Requests);
    }

    [TestMethod]
    public async Task Send_NoConnectionInTime_IsUnreachableAndTriedAgain()
    {
        using var silent = new SilentAddress();
        await using var services = Services(new ResilienceOptions { ConnectTimeout = TimeSpan.FromMilliseconds(100), MaxRetries = 1 });
        var started = TimeProvider.System.GetTimestamp();

        var e = await FailAsync(services, HttpMethod.Post, silent.Url);

        Assert.AreEqual(("sample.unreachable", true), (e.Code, e.IsRetryable));
        Assert.IsGreaterThan(TimeSpan.FromMilliseconds(190), TimeProvider.System.GetElapsedTime(started), "even where something would be bought: nothing was sent");
    }

    [TestMethod]
    public async Task Send_NobodyListens_IsUnreachable()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        var url = server.Url;
        await server.DisposeAsync();
        await using var services = Services(new ResilienceOptions());

        var e = await FailAsync(services, HttpMethod.Get, url);

        Assert.AreEqual("sample.unreachable", e.Code);
        Assert.IsTrue(e.IsRetryable);
    }

    [TestMethod]
    public async Task Send_HostKeepsFailing_IsLeftAloneThenTriedAgain_AndOtherHostsAreNot()
    {
        var time = new ManualTime();
        var isBroken = true;
        await using var broken = await LoopbackServer.StartAsync((context, _, _) => context.Response.StatusAsync(isBroken ? 500 : 200));
        await using var healthy = await LoopbackServer.WithJsonAsync("{}");
        await using var services = Services(new ResilienceOptions { MaxRetries = 0, BreakerMinimumCalls = 5 }, time);
        for (var i = 0; i < 5; i++) await FailAsync(services, HttpMethod.Get, broken.Url);

        var e = await FailAsync(services, HttpMethod.Get, broken.Url);
        StringAssert.Contains(e.Message, "left alone");
        Assert.HasCount(5, broken.Requests);
        using (await SendAsync(services, HttpMethod.Get, healthy.Url)) Assert.HasCount(1, healthy.Requests);

        isBroken = false;
        time.Advance(TimeSpan.FromSeconds(16));
        using (await SendAsync(services, HttpMethod.Get, broken.Url)) Assert.HasCount(6, broken.Requests);
    }

    [TestMethod]
    public async Task Send_ManyAtOnce_KeepsToTheConcurrencyLimit()
    {
        var (now, most) = (0, 0);
        var gate = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async (context, _, _) =>
        {
            var count = Interlocked.Increment(ref now);
            InterlockedMax(ref most, count);
            await gate.Task;
            Interlocked.Decrement(ref now);
            await context.Response.JsonAsync("{}");
        });
        await using var services = Services(new ResilienceOptions { MaxConcurrency = 3 });

        var all = Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync(services, HttpMethod.Get, server.Url)));
        await Eventually.TrueAsync(() => Volatile.Read(ref now) == 3);
        gate.SetResult();
        await all;

        Assert.HasCount(12, server.Requests);
        Assert.AreEqual(3, most);
    }

    [TestMethod]
    public async Task Send_Cancelled_IsNotMadeAFailure()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        await using var services = Services(new ResilienceOptions());
        using var cancel = new CancellationTokenSource();

        var sending = SendAsync(services, HttpMethod.Get, server.Url, cancel.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);
        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => sending);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private static ServiceProvider Services(ResilienceOptions options, TimeProvider? time = null)
    {
        options.BaseDelay = TimeSpan.FromMilliseconds(1);
        var services = new ServiceCollection().AddLogging().AddSingleton(time ?? TimeProvider.System);
        services.AddSingleton<HostPipelines>().AddSingleton<RateGovernor>().AddSingleton(new SecretRedactor([]));
        services.AddServiceClient("sample", Service, options);
        return services.BuildServiceProvider();
    }

    private static async Task<HttpResponseMessage> SendAsync(ServiceProvider services, HttpMethod method, Uri url, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, url);
        if (method == HttpMethod.Post) request.Content = new StringContent("body");
        return await services.CreateServiceClient(Service).SendAsync(request, cancellationToken);
    }

    private static Task<TextToVideoException> FailAsync(ServiceProvider services, HttpMethod method, Uri url) =>
        Assert.ThrowsAsync<TextToVideoException>(() => SendAsync(services, method, url));
}
