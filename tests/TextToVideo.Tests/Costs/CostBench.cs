using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Steps;
using TextToVideo.Storage;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Tests.Costs;

/// <summary>A ledger over a real folder, and calls at a dollar a request.</summary>
internal sealed class CostBench : IDisposable
{
    public const string Job = "job1";

    private readonly List<ServiceProvider> _workers = [];
    private readonly string _root = Directory.CreateTempSubdirectory("ttv-costs-").FullName;

    public CostBench()
    {
        Store = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);
        Restart();
    }

    public FolderArtifactStore Store { get; }

    public CostLedger Ledger { get; private set; } = null!;

    public PaidCalls Calls { get; private set; } = null!;

    /// <summary>As after a crash: only what is in the store is known.</summary>
    public void Restart()
    {
        Ledger = new CostLedger(Store);
        Calls = CallsOfAnotherWorker();
    }

    /// <summary>Of a process of its own, on the same folder.</summary>
    public PaidCalls CallsOfAnotherWorker()
    {
        var worker = new ServiceCollection().AddSingleton(TimeProvider.System).AddFolderStorage(options => options.Root = _root).BuildServiceProvider();
        _workers.Add(worker);
        var store = worker.GetRequiredService<IArtifactStore>();
        return new PaidCalls(store, new CostLedger(store), worker.GetRequiredService<IStepTurns>());
    }

    public static PaidCall Call(string content, decimal dollars = 1) => new()
    {
        Provider = "shop",
        Operation = PaidOperation.Speech,
        Content = content,
        AtMost = [new UnitPrice(CostUnit.Request, dollars, 1, null).Of(1)],
    };

    /// <summary>Buys as a step of the job would.</summary>
    public Task<byte[]> BuyAsync(PaidCall call, Func<Task<byte[]>> ask, CancellationToken cancellationToken, string job = Job, string step = "steps/one") =>
        BuyAsync(call, _ => ask(), cancelled: CancellationToken.None, cancellationToken, job, step);

    /// <param name="cancelled">By its user.</param>
    /// <param name="stopping">The host does.</param>
    public async Task<byte[]> BuyAsync(PaidCall call, Func<CancellationToken, Task<byte[]>> ask, CancellationToken cancelled, CancellationToken stopping, string job = Job, string step = "steps/one")
    {
        using var scope = new SpendingScope(job, step, cancelled);
        return await Calls.BuyAsync(call, ask, charge: null, stopping);
    }

    public async Task<JobCost> CostAsync(CancellationToken cancellationToken) => await Ledger.FindAsync(Job, cancellationToken) ?? JobCost.Nothing;

    public void Dispose()
    {
        foreach (var worker in _workers) worker.Dispose();
        Store.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
