using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using TextToVideo.Artifacts;
using TextToVideo.Storage.Blobs;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>Objects with folders of their own stand for machines.</summary>
[TestClass]
public sealed class BlobStepTurnsTests : IDisposable
{
    private static readonly ArtifactKey Step = new("steps/narration/ab/abcd"), OtherStep = new("steps/narration/ab/abce");

    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-machines-").FullName;
    private readonly string _container = $"turns-{Guid.NewGuid():N}";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [ClassInitialize]
    public static Task StartAsync(TestContext context) => SharedAzurite.StartAsync();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Turn_HeldOnAnotherMachine_IsWaitedFor()
    {
        using var one = Machine("one");
        using var two = Machine("two");
        var held = await one.EnterAsync(Step, Token);
        var waiting = two.EnterAsync(Step, Token);
        using (await two.EnterAsync(OtherStep, Token)) Assert.IsFalse(waiting.IsCompleted);

        held.Dispose();

        using var mine = await waiting;
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Turns_AskedForByFourMachinesAtOnce_AreTakenOneAfterTheOther()
    {
        var inside = 0;
        var machines = Enumerable.Range(0, 4).Select(i => Machine($"m{i}")).ToList();

        await Task.WhenAll(machines.Select(async machine =>
        {
            using var turn = await machine.EnterAsync(Step, Token);
            Assert.AreEqual(1, Interlocked.Increment(ref inside));
            await Task.Delay(50, Token);
            Interlocked.Decrement(ref inside);
        }));

        machines.ForEach(machine => machine.Dispose());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Turn_OfAMachineThatDied_EndsWithItsLease()
    {
        using var machine = Machine("one");
        (await machine.EnterAsync(Step, Token)).Dispose();
        var blob = await TheBlobAsync();
        var dead = blob.GetBlobLeaseClient();
        await dead.AcquireAsync(TimeSpan.FromSeconds(15), cancellationToken: Token); // renewed by nobody

        using var mine = await machine.EnterAsync(Step, Token);

        var late = await Assert.ThrowsExactlyAsync<RequestFailedException>(() => dead.RenewAsync(cancellationToken: Token));
        Assert.AreEqual(409, late.Status, "The lease is the other's now.");
    }

    private async Task<BlobClient> TheBlobAsync()
    {
        var container = new BlobContainerClient(Options().ConnectionString, _container);
        await foreach (var item in container.GetBlobsAsync(cancellationToken: Token)) return container.GetBlobClient(item.Name);
        throw new InvalidOperationException("There is no blob.");
    }

    private BlobStepTurns Machine(string name) => new(
        Options(),
        new FolderStepTurns(Path.Combine(_folder, name), TimeProvider.System),
        TimeProvider.System);

    private BlobStoreOptions Options() => SharedAzurite.Options(_container);
}
