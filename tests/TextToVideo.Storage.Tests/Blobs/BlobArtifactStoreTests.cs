using Azure.Storage.Blobs;
using TextToVideo.Artifacts;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>The contract, each test in a container of its own on one Azurite.</summary>
[TestClass]
public sealed class BlobArtifactStoreTests : ArtifactStoreContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-blobs-");
    private BlobArtifactStore? _store;

    protected override IArtifactStore Store => _store ??= NewStore();

    [ClassInitialize]
    public static Task StartAsync(TestContext context) => SharedAzurite.StartAsync();

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Delete(recursive: true);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Write_ContainerDeletedMeanwhile_MakesItAgain()
    {
        var options = SharedAzurite.Options();
        using var store = new BlobArtifactStore(options, _folder.FullName, TimeProvider.System);
        var key = new ArtifactKey("jobs/one/storyboard.json");
        await store.WriteAsync(key, "old"u8.ToArray(), WriteCondition.None, Token);
        await new BlobContainerClient(options.ConnectionString, options.Container).DeleteAsync(cancellationToken: Token);

        await store.WriteAsync(key, "new"u8.ToArray(), WriteCondition.Absent, Token);

        await using var kept = await store.OpenLocalAsync(key, Token);
        Assert.AreEqual("new", await File.ReadAllTextAsync(kept.Path, Token));
    }

    private BlobArtifactStore NewStore() => new(SharedAzurite.Options(), _folder.FullName, TimeProvider.System);
}
