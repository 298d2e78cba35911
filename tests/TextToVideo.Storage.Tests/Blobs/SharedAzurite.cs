using TextToVideo.Emulators;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>One service for all tests that leave it running, as a start takes longer than most of them; each has a container of its own.</summary>
[TestClass]
public static class SharedAzurite
{
    private static readonly Azurite Azurite = new();
    private static readonly Lazy<Task> Started = new(() => Azurite.StartAsync(CancellationToken.None));

    [AssemblyCleanup]
    public static void Stop() => Azurite.Dispose();

    internal static Task StartAsync() => Started.Value;

    internal static BlobStoreOptions Options(string? container = null) => Azurite.Options(container);
}
