using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Tests.Folder;

[TestClass]
public sealed class FolderArtifactStoreTests : ArtifactStoreContract, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ttv-store-").FullName;
    private readonly FolderArtifactStore _store;

    public FolderArtifactStoreTests()
    {
        _store = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);
    }

    protected override IArtifactStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [TestMethod]
    public async Task Publish_SameDisk_MovesTheFile()
    {
        using var scratch = Store.BeginScratch();
        var path = scratch.File("a.txt");
        await File.WriteAllTextAsync(path, "x", Token);

        await Store.PublishAsync(path, new ArtifactKey("a/a.txt"), Token);

        Assert.IsFalse(File.Exists(path));
    }

    [TestMethod]
    public async Task Open_AfterAnotherStoreDied_SweepsItsScratchAndKeepsThatOfTheLiving()
    {
        using var living = Store.BeginScratch();
        var dead = Path.Combine(_root, "scratch", "dead");
        Directory.CreateDirectory(Path.Combine(dead, "work"));
        await File.WriteAllTextAsync(Path.Combine(dead, "owner.lock"), "", Token);
        await File.WriteAllTextAsync(Path.Combine(dead, "work", "half.mp4"), "half", Token);

        using var next = new FolderArtifactStore(new FolderStoreOptions { Root = _root }, TimeProvider.System);

        Assert.IsFalse(Directory.Exists(dead));
        Assert.IsTrue(Directory.Exists(living.Path));
    }

    [TestMethod]
    public void Open_RootThatIsAFile_SaysSo()
    {
        var file = Path.Combine(_root, "file");
        File.WriteAllText(file, "");

        var e = Assert.Throws<IOException>(() => new FolderArtifactStore(new FolderStoreOptions { Root = file }, TimeProvider.System));

        Assert.Contains(file, e.Message);
    }

    [TestMethod]
    public void Guard_DeviceFull_SaysWhatToDo()
    {
        if (!OperatingSystem.IsLinux()) return;

        var e = Assert.ThrowsExactly<TextToVideoException>(() => DiskFaults.Guard<int>(_root, () =>
        {
            using var device = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
            device.Write("x"u8);
            device.Flush();
            return 0;
        }));

        Assert.AreEqual(("storage.full", false), (e.Code, e.IsRetryable));
        Assert.Contains("Free some space", e.Message);
    }

    [TestMethod]
    public async Task Find_OldArtifact_CountsAsUse()
    {
        var key = new ArtifactKey("a/old.txt");
        await PublishAsync(key, "x");
        var path = Path.Combine(_root, "data", "a", "old.txt");
        File.SetLastAccessTimeUtc(path, DateTime.UtcNow.AddDays(-9));

        await Store.FindAsync(key, Token);
        var info = await Store.FindAsync(key, Token);

        Assert.IsLessThan(TimeSpan.FromMinutes(2), DateTimeOffset.UtcNow - info!.LastAccess);
    }

    [TestMethod]
    public async Task Delete_LastFileOfAFolder_NeverTakesItFromUnderAWriter()
    {
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(
            async () =>
            {
                var key = new ArtifactKey($"steps/demo/ab/{writer}.txt");
                for (var i = 0; i < 100; i++)
                {
                    await Store.WriteAsync(key, "x"u8.ToArray(), WriteCondition.None, Token);
                    Assert.IsTrue(await Store.DeleteAsync(key, Token));
                }
            },
            Token));

        await Task.WhenAll(writers);

        Assert.IsEmpty(Directory.GetFileSystemEntries(Path.Combine(_root, "data")));
    }

    [TestMethod]
    [DataRow("../escape")]
    [DataRow("a//b")]
    [DataRow("/abs")]
    [DataRow("a/.hidden")]
    [DataRow("a/..")]
    [DataRow("a b")]
    [DataRow("a\\b")]
    [DataRow("")]
    public void Key_NotSafeAsPath_IsRefused(string value)
    {
        Assert.ThrowsExactly<ArgumentException>(() => new ArtifactKey(value));
    }
}
