using TextToVideo.Costs;
using TextToVideo.Failures;

namespace TextToVideo.Tests.Costs;

[TestClass]
public sealed class PaidCallsTests : IDisposable
{
    private static readonly byte[] Answer = "sound"u8.ToArray();

    private readonly CostBench _bench = new();
    private int _asked;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Buy_AgainAfterARestart_GivesTheKeptAnswerAndAsksNobody()
    {
        await _bench.BuyAsync(CostBench.Call("a"), AskAsync, Token);
        _bench.Restart();
        var again = await _bench.BuyAsync(CostBench.Call("a"), AskAsync, Token);

        CollectionAssert.AreEqual(Answer, again);
        Assert.AreEqual(1, _asked);
        Assert.AreEqual(1m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Buy_OtherStepOrOtherContent_IsAnotherPurchase()
    {
        await _bench.BuyAsync(CostBench.Call("a"), AskAsync, Token);
        await _bench.BuyAsync(CostBench.Call("b"), AskAsync, Token);
        await _bench.BuyAsync(CostBench.Call("a"), AskAsync, Token, step: "steps/made-anew");

        Assert.AreEqual(3, _asked);
        Assert.AreEqual(3m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Buy_ManyAtOnceUnderALimit_NeverPassTheLimitTogether()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 5.5m, Token);

        var purchases = Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            try
            {
                await _bench.BuyAsync(CostBench.Call($"{i}"), AskAsync, Token);
                return true;
            }
            catch (CostLimitException)
            {
                return false;
            }
        }));

        Assert.HasCount(5, (await Task.WhenAll(purchases)).Where(bought => bought));
        Assert.AreEqual(5, _asked);
        Assert.AreEqual(5m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Buy_WhatJustFitsUnderTheLimit_IsBought()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 1, Token);

        await _bench.BuyAsync(CostBench.Call("fits", 1), AskAsync, Token);

        Assert.AreEqual(1m, (await _bench.CostAsync(Token)).Total);
    }

    [TestMethod]
    public async Task Enter_OnAnotherWorkerOfAJobWithALimit_WaitsForTheFirst()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 1, Token);
        using var scope = new SpendingScope(CostBench.Job, "steps/one", CancellationToken.None);
        var first = await _bench.Calls.EnterAsync(Token);

        var second = _bench.CallsOfAnotherWorker().EnterAsync(Token);
        Assert.AreNotSame(second, await Task.WhenAny(second, Task.Delay(TimeSpan.FromMilliseconds(200), Token)), "both have the limit to themselves");

        first!.Dispose();
        (await second)!.Dispose();
    }

    [TestMethod]
    public async Task Buy_AfterTheLimitWasMet_BuysNotEvenWhatWouldStillFit()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 1, Token);
        var refusal = await Assert.ThrowsExactlyAsync<CostLimitException>(() => _bench.BuyAsync(CostBench.Call("dear", 2), AskAsync, Token));
        Assert.Contains("2 USD", refusal.Message);

        await Assert.ThrowsExactlyAsync<CostLimitException>(() => _bench.BuyAsync(CostBench.Call("cheap", 0.1m), AskAsync, Token));
        Assert.AreEqual(0, _asked);

        await _bench.Ledger.LimitAsync(CostBench.Job, 3, Token);
        await _bench.BuyAsync(CostBench.Call("cheap", 0.1m), AskAsync, Token);
        Assert.AreEqual(0.1m, (await _bench.CostAsync(Token)).Total, "a retry with another limit goes on");
    }

    [TestMethod]
    public async Task Buy_ReservationLeftOpenByACrash_CountsAsPerhapsBilled()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 2.5m, Token);
        var call = CostBench.Call("a");
        await _bench.Ledger.ReserveAsync(CostBench.Job, call.IdFor("steps/one"), call, Token);
        _bench.Restart();

        await _bench.BuyAsync(call, AskAsync, Token);

        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((2m, 1m), (cost.Total, cost.Unconfirmed));
        await Assert.ThrowsExactlyAsync<CostLimitException>(() => _bench.BuyAsync(CostBench.Call("b"), AskAsync, Token));
    }

    [TestMethod]
    public async Task Buy_TurnedAway_CostsNothing()
    {
        await Assert.ThrowsExactlyAsync<TextToVideoException>(() => _bench.BuyAsync(CostBench.Call("a"), () => TryAsync(refused: true), Token));

        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((0m, 0m), (cost.Total, cost.Unconfirmed));
    }

    [TestMethod]
    public async Task Buy_AnswerLostOnItsWay_CountsAsPerhapsBilled()
    {
        await Assert.ThrowsExactlyAsync<TextToVideoException>(() => _bench.BuyAsync(CostBench.Call("a"), () => TryAsync(refused: false), Token));

        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((1m, 1m), (cost.Total, cost.Unconfirmed));
    }

    [TestMethod]
    public async Task Buy_UnknownPriceUnderALimit_IsRefusedWithTheWayOut()
    {
        await _bench.Ledger.LimitAsync(CostBench.Job, 5, Token);
        var call = CostBench.Call("a") with { Model = "newest", AtMost = [new UnitPrice(CostUnit.OutputToken, null, 1_000_000, null).Of(10)] };

        var refusal = await Assert.ThrowsExactlyAsync<CostLimitException>(() => _bench.BuyAsync(call, AskAsync, Token));

        Assert.Contains("newest", refusal.Message);
        Assert.Contains("Set its price", refusal.Message);
        Assert.AreEqual(0, _asked);
    }

    [TestMethod]
    public async Task Save_WhatAnotherJobPaid_IsShownAsSavedAndWhatThisJobPaidIsNot()
    {
        await _bench.BuyAsync(CostBench.Call("own"), AskAsync, Token);
        var own = EntryOf(CostBench.Call("own"));
        var others = EntryOf(CostBench.Call("others"));

        await _bench.Ledger.SaveAsync(CostBench.Job, [own, others], Token);
        await _bench.Ledger.SaveAsync(CostBench.Job, [own, others], Token);

        var cost = await _bench.CostAsync(Token);
        Assert.AreEqual((1m, 1m), (cost.Total, cost.Saved));
        var line = cost.Lines.Single();
        Assert.AreEqual((1m, 1m), (line.Units, line.SavedUnits));
    }

    private static LedgerEntry EntryOf(PaidCall call) => new()
    {
        Id = call.IdFor("steps/one"),
        Provider = call.Provider,
        Operation = call.Operation,
        State = EntryState.Billed,
        Charges = call.AtMost,
    };

    private static async Task<byte[]> TryAsync(bool refused)
    {
        await Purchase.Current!.BeginTryAsync(CancellationToken.None);
        if (refused) Purchase.Current.WasRefused();
        throw new TextToVideoException("shop.closed", FailureCategory.ExternalService, "Closed.");
    }

    private Task<byte[]> AskAsync()
    {
        Interlocked.Increment(ref _asked);
        return Task.FromResult(Answer);
    }
}
