using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Access;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Storage;

namespace TextToVideo.Api.Tests.Generation;

[TestClass]
public sealed class IdempotencyLedgerTests : IDisposable
{
    private static readonly byte[] Body = "{}"u8.ToArray();
    private static readonly Caller Somebody = new("studio", "203.0.113.7", AccessScope.Write);

    private readonly ApiHome _home = new();
    private readonly ShiftedTime _time = new();
    private ServiceProvider? _services;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose()
    {
        _services?.Dispose();
        _home.Dispose();
    }

    [TestMethod]
    public async Task Once_ServerDiedBetweenKeyAndJob_BeginsTheSameJobLater()
    {
        var ledger = NewLedger();
        string? first = null;
        await Assert.ThrowsExactlyAsync<IOException>(() => ledger.OnceAsync("k", Somebody, Body, id => Die(first = id), IsThere, Token));

        var busy = await Assert.ThrowsExactlyAsync<RefusedException>(() => ledger.OnceAsync("k", Somebody, Body, id => Task.FromResult(id!), IsThere, Token));
        Assert.AreEqual(409, busy.StatusCode);

        _time.Ahead = TimeSpan.FromMinutes(1);
        string? second = null;
        await ledger.OnceAsync("k", Somebody, Body, id => Task.FromResult(second = id!), IsThere, Token);
        Assert.AreEqual(first, second);
    }

    [TestMethod]
    public async Task Once_ServerSlowerThanAnotherWaits_BothTellTheSameJob()
    {
        var ledger = NewLedger();
        string? second = null;

        var first = await ledger.OnceAsync("k", Somebody, Body, async id =>
        {
            _time.Ahead = TimeSpan.FromMinutes(1);
            second = await ledger.OnceAsync("k", Somebody, Body, _ => Task.FromException<string>(new InstanceExistsException(id!)), IsThere, Token);
            return id!;
        }, IsThere, Token);

        Assert.AreEqual(first, second);
    }

    [TestMethod]
    public async Task Once_ADayLater_TheKeyIsNew()
    {
        var ledger = NewLedger();
        var first = await ledger.OnceAsync("k", Somebody, Body, id => Task.FromResult(id!), IsThere, Token);

        _time.Ahead = TimeSpan.FromHours(25);
        var second = await ledger.OnceAsync("k", Somebody, "other"u8.ToArray(), id => Task.FromResult(id!), IsThere, Token);

        Assert.AreNotEqual(first, second);
    }

    [TestMethod]
    public async Task Once_SameKeyOfAnotherCaller_IsAnotherKey()
    {
        var ledger = NewLedger();
        var mine = await ledger.OnceAsync("k", Somebody, Body, id => Task.FromResult(id!), IsThere, Token);

        var theirs = await ledger.OnceAsync("k", Somebody with { KeyName = "other" }, "other"u8.ToArray(), id => Task.FromResult(id!), IsThere, Token);

        Assert.AreNotEqual(mine, theirs);
    }

    private static Task<bool> IsThere(string jobId) => Task.FromResult(true);

    private static Task<string> Die(string? jobId) => Task.FromException<string>(new IOException($"The machine died before {jobId} was begun."));

    private IdempotencyLedger NewLedger()
    {
        _services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddFolderStorage(options => options.Root = _home.Path).BuildServiceProvider();
        return new IdempotencyLedger(_services.GetRequiredService<IArtifactStore>(), _time);
    }
}
