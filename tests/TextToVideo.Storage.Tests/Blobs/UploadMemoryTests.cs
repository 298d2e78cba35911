using System.Diagnostics;
using System.Globalization;
using TextToVideo.Artifacts;
using TextToVideo.Emulators;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

/// <summary>Films are larger than the memory of a worker.</summary>
[TestClass]
[DoNotParallelize]
public sealed class UploadMemoryTests
{
    /// <summary>Four blocks of 8 MiB on their way, twice over, and what the runtime takes.</summary>
    private const long MostBytes = 128L * 1024 * 1024;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    /// <summary>The size can be raised by TTV_UPLOAD_MEGABYTES, to see that it makes no difference.</summary>
    [TestMethod]
    [Timeout(600_000, CooperativeCancellation = true)]
    public async Task PublishAndRead_FileLargerThanTheBound_StayWithinIt()
    {
        var megabytes = int.Parse(Environment.GetEnvironmentVariable("TTV_UPLOAD_MEGABYTES") ?? "384", CultureInfo.InvariantCulture);
        using var folder = new ScratchFolder(Path.Combine(Path.GetTempPath(), "ttv-memory-" + Guid.NewGuid().ToString("N")));
        using var azurite = new Azurite();
        await azurite.StartAsync(Token);
        using var store = new BlobArtifactStore(azurite.Options(), folder.Path, TimeProvider.System);
        var key = new ArtifactKey("jobs/j1/video.mp4");
        using var scratch = store.BeginScratch();
        await using (var file = File.Create(scratch.File("video.mp4"))) file.SetLength(megabytes * 1024L * 1024);

        // Memory that earlier tests had and nobody has given back would hide as much growth.
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Environment.WorkingSet;
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var watching = WatchAsync(done.Token);
        var clock = Stopwatch.StartNew();
        var info = await store.PublishAsync(scratch.File("video.mp4"), key, Token);
        var uploaded = clock.Elapsed;
        await using (var stream = await store.OpenReadAsync(key, 0, null, Token)) await stream.CopyToAsync(Stream.Null, Token);
        await done.CancelAsync();
        var grown = await watching - before;

        TestContext.WriteLine($"{megabytes} MiB: uploaded in {uploaded.TotalSeconds:F1} s, grown by {grown / 1048576.0:F0} MiB");
        Assert.AreEqual(megabytes * 1024L * 1024, info.Length);
        Assert.IsLessThan(MostBytes, grown);
    }

    private static async Task<long> WatchAsync(CancellationToken cancellationToken)
    {
        var most = Environment.WorkingSet;
        while (!cancellationToken.IsCancellationRequested)
        {
            most = Math.Max(most, Environment.WorkingSet);
            await Task.Delay(20, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return most;
    }
}
