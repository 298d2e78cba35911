using TextToVideo.Artifacts;
using TextToVideo.Emulators;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>The contract, each test in a container of its own on one Azurite.</summary>
[TestClass]
public sealed class BlobArtifactStoreTests : ArtifactStoreContract, IDisposable
{
    private static readonly Azurite Azurite = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-blobs-");
    private BlobArtifactStore? _store;

    protected override IArtifactStore Store => _store ??= NewStore();

    [ClassInitialize]
    public static Task StartAsync(TestContext context) => Azurite.StartAsync(context.CancellationTokenSource.Token);

    [ClassCleanup]
    public static void Stop() => Azurite.Dispose();

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Delete(recursive: true);
    }

    private BlobArtifactStore NewStore() => new(Azurite.Options(), _folder.FullName, TimeProvider.System);
}
