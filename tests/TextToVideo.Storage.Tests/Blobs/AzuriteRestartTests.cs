using System.Security.Cryptography;
using TextToVideo.Artifacts;
using TextToVideo.Emulators;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>The service goes away in the middle of work, and comes back.</summary>
[TestClass]
public sealed class AzuriteRestartTests
{
    private static readonly ArtifactKey Key = new("steps/demo/ab/abc/movie.mp4");

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Publish_ServiceKilledInTheMiddle_EndsWholeWhenItIsBack()
    {
        using var folder = new ScratchFolder(Path.Combine(Path.GetTempPath(), "ttv-restart-" + Guid.NewGuid().ToString("N")));
        using var azurite = new Azurite();
        await azurite.StartAsync(Token);
        using var store = new BlobArtifactStore(azurite.Options(), folder.Path, TimeProvider.System);
        await store.WriteAsync(Key, "old"u8.ToArray(), WriteCondition.None, Token);
        using var scratch = store.BeginScratch();
        var content = RandomNumberGenerator.GetBytes(160 * 1024 * 1024);
        await File.WriteAllBytesAsync(scratch.File("movie.mp4"), content, Token);

        var upload = store.PublishAsync(scratch.File("movie.mp4"), Key, Token);
        await azurite.HasTakenAsync(24 * 1024 * 1024, Token);
        azurite.Kill();
        Assert.IsFalse(upload.IsCompleted, "The upload must be under way when the service goes.");
        await azurite.StartAsync(Token);
        var info = await upload;

        Assert.AreEqual(content.Length, info.Length);
        await using var stream = await store.OpenReadAsync(Key, 0, null, Token);
        CollectionAssert.AreEqual(SHA256.HashData(content), await SHA256.HashDataAsync(stream, Token));
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Publish_GivenUpInTheMiddle_LeavesTheOldArtifactWhole()
    {
        using var folder = new ScratchFolder(Path.Combine(Path.GetTempPath(), "ttv-restart-" + Guid.NewGuid().ToString("N")));
        using var azurite = new Azurite();
        await azurite.StartAsync(Token);
        using var store = new BlobArtifactStore(azurite.Options(), folder.Path, TimeProvider.System);
        await store.WriteAsync(Key, "old"u8.ToArray(), WriteCondition.None, Token);
        using var scratch = store.BeginScratch();
        await File.WriteAllBytesAsync(scratch.File("movie.mp4"), new byte[160 * 1024 * 1024], Token);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var upload = store.PublishAsync(scratch.File("movie.mp4"), Key, giveUp.Token);
        await azurite.HasTakenAsync(24 * 1024 * 1024, Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => upload);
        await using var local = await store.OpenLocalAsync(Key, Token);
        Assert.AreEqual("old", await File.ReadAllTextAsync(local.Path, Token));
    }
}
