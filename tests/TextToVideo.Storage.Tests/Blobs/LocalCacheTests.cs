using TextToVideo.Artifacts;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Storage.Tests.Blobs;

[TestClass]
public sealed class LocalCacheTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-cache-");

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _folder.Delete(recursive: true);

    [TestMethod]
    public async Task Open_MoreThanFits_DropsWhatWasNotUsedForLongest()
    {
        var cache = new LocalCache(_folder.FullName, maxBytes: 250);

        foreach (var name in new[] { "a", "b", "a", "c" }) await (await OpenAsync(cache, name)).DisposeAsync();

        Assert.AreEqual(200, cache.Bytes);
        CollectionAssert.AreEqual(new[] { "a", "c" }, Contents());
    }

    [TestMethod]
    public async Task Open_WhatIsInUse_StaysHoweverMuchThereIs()
    {
        var cache = new LocalCache(_folder.FullName, maxBytes: 0);

        await using var first = await OpenAsync(cache, "a");
        await using (await OpenAsync(cache, "b"))
        {
            CollectionAssert.AreEqual(new[] { "a", "b" }, Contents());
        }

        CollectionAssert.AreEqual(new[] { "a" }, Contents());
        Assert.IsTrue(File.Exists(first.Path));
    }

    [TestMethod]
    public async Task Open_ManyAtOnce_FetchesOnce()
    {
        var cache = new LocalCache(_folder.FullName, maxBytes: 1000);
        var fetches = 0;

        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => cache.OpenAsync(
            Info("a", "1"),
            async path =>
            {
                Interlocked.Increment(ref fetches);
                await Task.Yield();
                await File.WriteAllTextAsync(path, "a", Token);
            },
            Token)));

        Assert.AreEqual(1, fetches);
        Assert.HasCount(1, opened.Select(artifact => artifact.Path).Distinct().ToList());
    }

    [TestMethod]
    public async Task Open_AfterAFetchThatFailed_FetchesAgain()
    {
        var cache = new LocalCache(_folder.FullName, maxBytes: 1000);
        await Assert.ThrowsExactlyAsync<IOException>(() => cache.OpenAsync(Info("a", "1"), _ => throw new IOException("gone"), Token));

        await using var opened = await OpenAsync(cache, "a");

        Assert.AreEqual("a", await File.ReadAllTextAsync(opened.Path, Token));
    }

    [TestMethod]
    public async Task Open_AnotherVersion_IsAnotherFile()
    {
        var cache = new LocalCache(_folder.FullName, maxBytes: 1000);

        await using var old = await OpenAsync(cache, "a", "1");
        await using var young = await OpenAsync(cache, "a", "2");

        Assert.AreNotEqual(old.Path, young.Path);
    }

    private Task<LocalArtifact> OpenAsync(LocalCache cache, string name, string version = "1") =>
        cache.OpenAsync(Info(name, version), path => File.WriteAllTextAsync(path, name, Token), Token);

    private static ArtifactInfo Info(string name, string version) => new(new ArtifactKey(name + ".txt"), 100, version, default);

    private string[] Contents() => [.. _folder.EnumerateFiles().Select(file => File.ReadAllText(file.FullName)).Order()];
}
