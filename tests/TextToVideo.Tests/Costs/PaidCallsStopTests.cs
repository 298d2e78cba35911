using TextToVideo.Costs;

namespace TextToVideo.Tests.Costs;

/// <summary>Paid calls of a host that is told to stop.</summary>
[TestClass]
public sealed class PaidCallsStopTests : IDisposable
{
    private readonly CostBench _bench = new();
    private readonly CancellationTokenSource _cancelled = new();
    private readonly CancellationTokenSource _stopping = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose()
    {
        _cancelled.Dispose();
        _stopping.Dispose();
        _bench.Dispose();
    }

    [TestMethod]
    public async Task Buy_HostStopsWhileTheAnswerIsOnItsWay_KeepsItForTheNextStart()
    {
        var call = CostBench.Call("a");
        await BuyAsync(call, async token =>
        {
            await Purchase.Current!.BeginTryAsync(token);
            await _stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
            return "sound"u8.ToArray();
        });
        _bench.Restart();

        var again = await _bench.BuyAsync(call, () => throw new InvalidOperationException("It is there."), Token);

        CollectionAssert.AreEqual("sound"u8.ToArray(), again);
        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((1m, 0m), (cost.Total, cost.Unconfirmed));
    }

    [TestMethod]
    public async Task Buy_HostStopsBeforeTheCallIsSent_BreaksOffAndCostsNothing()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => BuyAsync(CostBench.Call("a"), async token =>
        {
            await _stopping.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return [];
        }));

        Assert.AreEqual(0m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Buy_HostStopsAndTheTryIsTurnedAway_DoesNotTryAgain()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => BuyAsync(CostBench.Call("a"), async token =>
        {
            await Purchase.Current!.BeginTryAsync(token);
            await _stopping.CancelAsync();
            Purchase.Current.WasRefused();
            // The wait between tries.
            await Task.Delay(Timeout.Infinite, token);
            return [];
        }));

        Assert.AreEqual(0m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Buy_HostStopsAndTheAnswerIsLost_DoesNotTryAgainAndCountsIt()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => BuyAsync(CostBench.Call("a"), async token =>
        {
            await Purchase.Current!.BeginTryAsync(token);
            await _stopping.CancelAsync();
            Purchase.Current.WasLost();
            await Purchase.Current.BeginTryAsync(CancellationToken.None);
            return [];
        }));

        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((1m, 1m), (cost.Total, cost.Unconfirmed));
    }

    [TestMethod]
    public async Task Buy_JobCancelledWhileTheAnswerIsOnItsWay_BreaksOffAtOnce()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => BuyAsync(CostBench.Call("a"), async token =>
        {
            await Purchase.Current!.BeginTryAsync(token);
            await _cancelled.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return [];
        }));

        Assert.AreEqual(1m, (await _bench.CostAsync(Token)).Unconfirmed);
    }

    private Task<byte[]> BuyAsync(PaidCall call, Func<CancellationToken, Task<byte[]>> ask) => _bench.BuyAsync(call, ask, _cancelled.Token, _stopping.Token);
}
