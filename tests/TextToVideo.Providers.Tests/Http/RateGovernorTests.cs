using System.Net;
using TextToVideo.Providers.Http;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Http;

[TestClass]
public sealed class RateGovernorTests
{
    private readonly ManualTime _time = new();

    [TestMethod]
    public async Task Take_BeyondTheHour_IsDeniedUntilTheOldestIsAnHourOld()
    {
        var governor = Governor(new RateLimit(200, TimeSpan.FromHours(1)), new RateLimit(20_000, TimeSpan.FromDays(30)));
        for (var i = 0; i < 200; i++)
        {
            Assert.IsTrue((await TakeAsync(governor)).IsGranted);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        var denied = await TakeAsync(governor);
        Assert.AreEqual((false, TimeSpan.FromSeconds(3400)), (denied.IsGranted, denied.Wait));

        _time.Advance(TimeSpan.FromSeconds(3400));
        Assert.IsTrue((await TakeAsync(governor)).IsGranted, "The first request is an hour old.");
        Assert.IsFalse((await TakeAsync(governor)).IsGranted, "The window slides by one request, not by the hour.");
    }

    [TestMethod]
    public async Task Take_WithinTheHourButBeyondTheMonth_IsDenied()
    {
        var governor = Governor(new RateLimit(2, TimeSpan.FromHours(1)), new RateLimit(3, TimeSpan.FromDays(30)));
        for (var i = 0; i < 3; i++)
        {
            Assert.IsTrue((await TakeAsync(governor)).IsGranted);
            _time.Advance(TimeSpan.FromHours(1));
        }

        var denied = await TakeAsync(governor);
        Assert.AreEqual(TimeSpan.FromDays(30) - TimeSpan.FromHours(3), denied.Wait);
    }

    [TestMethod]
    public async Task Take_FullButSoonFree_WaitsItsTurn()
    {
        var governor = Governor(new RateLimit(1, TimeSpan.FromSeconds(3)));
        await TakeAsync(governor);

        var waiting = governor.TakeAsync("pixabay", TimeSpan.FromSeconds(5), CancellationToken.None);
        Assert.IsFalse(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.IsTrue((await waiting).IsGranted);
    }

    [TestMethod]
    public async Task Take_WaitingWhenCancelled_Ends()
    {
        var governor = Governor(new RateLimit(1, TimeSpan.FromSeconds(3)));
        await TakeAsync(governor);
        using var cancel = new CancellationTokenSource();

        var waiting = governor.TakeAsync("pixabay", TimeSpan.FromSeconds(5), cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsExactlyAsync<TaskCanceledException>(() => waiting);
    }

    [TestMethod]
    public async Task Take_ManyAtOnce_GrantsExactlyTheLimit()
    {
        var governor = Governor(new RateLimit(100, TimeSpan.FromSeconds(60)));

        var decisions = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => TakeAsync(governor))));

        Assert.AreEqual(100, decisions.Count(decision => decision.IsGranted));
    }

    [TestMethod]
    public async Task Take_OneServiceUsedUp_OthersGoOn()
    {
        var governor = Governor(new RateLimit(1, TimeSpan.FromHours(1)));
        await TakeAsync(governor);

        Assert.IsFalse((await TakeAsync(governor)).IsGranted);
        Assert.IsTrue((await governor.TakeAsync("pexels", TimeSpan.Zero, CancellationToken.None)).IsGranted);
    }

    [TestMethod]
    [DataRow("Retry-After", "90", 90)]
    [DataRow("X-RateLimit-Reset", "25", 25)]
    [DataRow("X-Ratelimit-Reset", "1777637100", 300)] // Unix time, five minutes after the clock of the test
    [DataRow("X-Anything", "1", 60)]
    public async Task Observe_TooManyRequests_PausesForAsLongAsTold(string header, string value, int seconds)
    {
        var governor = Governor();
        governor.Observe("pixabay", Response(HttpStatusCode.TooManyRequests, (header, value)));

        Assert.AreEqual(TimeSpan.FromSeconds(seconds), (await TakeAsync(governor)).Wait);
        _time.Advance(TimeSpan.FromSeconds(seconds));
        Assert.IsTrue((await TakeAsync(governor)).IsGranted);
    }

    [TestMethod]
    public async Task Observe_LastRequestOfTheWindowUsed_PausesBeforeThe429()
    {
        var governor = Governor();
        governor.Observe("pixabay", Response(HttpStatusCode.OK, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "12")));

        Assert.AreEqual(TimeSpan.FromSeconds(12), (await TakeAsync(governor)).Wait);
    }

    [TestMethod]
    public async Task Observe_NonsenseInHeaders_ChangesNothing()
    {
        var governor = Governor();
        governor.Observe("pixabay", Response(HttpStatusCode.OK, ("X-RateLimit-Remaining", "none"), ("X-RateLimit-Reset", "-5")));

        Assert.IsTrue((await TakeAsync(governor)).IsGranted);
        Assert.IsNull(governor.Remaining("pixabay"));
    }

    [TestMethod]
    public void Observe_QuotaTold_IsRemembered()
    {
        var governor = Governor();
        governor.Observe("pixabay", Response(HttpStatusCode.OK, ("X-Ratelimit-Remaining", "19684")));

        Assert.AreEqual(19684, governor.Remaining("pixabay"));
    }

    private RateGovernor Governor(params RateLimit[] limits)
    {
        var governor = new RateGovernor(_time);
        governor.SetLimits("pixabay", limits);
        return governor;
    }

    private static Task<RateDecision> TakeAsync(RateGovernor governor) => governor.TakeAsync("pixabay", TimeSpan.Zero, CancellationToken.None);

    private static HttpResponseMessage Response(HttpStatusCode status, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status);
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }
}
