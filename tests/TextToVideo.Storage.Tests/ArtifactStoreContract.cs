using System.Text;
using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Tests;

/// <summary>What every artifact store must do. A store's test class derives from it and supplies the store.</summary>
[TestClass]
public abstract class ArtifactStoreContract
{
    private static readonly ArtifactKey Key = new("steps/demo/ab/abc/voice.wav");

    public required TestContext TestContext { get; set; }

    protected CancellationToken Token => TestContext.CancellationTokenSource.Token;

    protected abstract IArtifactStore Store { get; }

    [TestMethod]
    public async Task Find_KeyNeverWritten_IsNull()
    {
        Assert.IsNull(await Store.FindAsync(Key, Token));
    }

    [TestMethod]
    public async Task Publish_NewFile_IsFoundAndReadBackWhole()
    {
        var info = await PublishAsync(Key, "spoken words");

        Assert.AreEqual(12, info.Length);
        Assert.AreEqual(info.ETag, (await Store.FindAsync(Key, Token))?.ETag);
        Assert.AreEqual("spoken words", await ReadAsync(Key));
    }

    [TestMethod]
    public async Task Publish_KeyThatExists_ReplacesItAndChangesTheETag()
    {
        var first = await PublishAsync(Key, "one");
        var second = await PublishAsync(Key, "two");

        Assert.AreNotEqual(first.ETag, second.ETag, "Equal lengths must not mean equal ETags.");
        Assert.AreEqual("two", await ReadAsync(Key));
    }

    [TestMethod]
    public async Task Publish_ManyWritersOfOneKey_LeavesOneOfThemWhole()
    {
        var contents = Enumerable.Range(0, 8).Select(i => new string((char)('a' + i), 200_000)).ToList();

        await Task.WhenAll(contents.Select(content => Task.Run(() => PublishAsync(Key, content), Token)));

        Assert.Contains(await ReadAsync(Key), contents);
    }

    [TestMethod]
    public async Task OpenLocal_PublishedFile_HasAPathWithTheKeysExtension()
    {
        await PublishAsync(Key, "sound");

        await using var local = await Store.OpenLocalAsync(Key, Token);

        Assert.AreEqual(".wav", Path.GetExtension(local.Path));
        Assert.AreEqual("sound", await File.ReadAllTextAsync(local.Path, Token));
    }

    [TestMethod]
    public async Task OpenLocal_MissingKey_NamesTheKey()
    {
        var e = await Assert.ThrowsExactlyAsync<ArtifactNotFoundException>(() => Store.OpenLocalAsync(Key, Token));

        Assert.Contains(Key.Value, e.Message);
    }

    [TestMethod]
    [DataRow(0L, null, "0123456789")]
    [DataRow(3L, 4L, "3456")]
    [DataRow(8L, 100L, "89")]
    [DataRow(10L, null, "")]
    public async Task OpenRead_Range_GivesThoseBytes(long offset, long? length, string expected)
    {
        await PublishAsync(Key, "0123456789");

        await using var stream = await Store.OpenReadAsync(Key, offset, length, Token);
        using var reader = new StreamReader(stream);

        Assert.AreEqual(expected, await reader.ReadToEndAsync(Token));
    }

    [TestMethod]
    public async Task OpenRead_MissingKey_Throws()
    {
        await Assert.ThrowsExactlyAsync<ArtifactNotFoundException>(() => Store.OpenReadAsync(Key, 0, null, Token));
    }

    [TestMethod]
    public async Task Write_AbsentCondition_SecondWriterIsRefusedAndChangesNothing()
    {
        await WriteAsync("first", WriteCondition.Absent);

        await Assert.ThrowsExactlyAsync<ArtifactConflictException>(() => WriteAsync("second", WriteCondition.Absent));

        Assert.AreEqual("first", await ReadAsync(Key));
    }

    [TestMethod]
    public async Task Write_MatchingETag_Replaces()
    {
        var first = await WriteAsync("first", WriteCondition.None);

        await WriteAsync("second", WriteCondition.Matches(first.ETag));

        Assert.AreEqual("second", await ReadAsync(Key));
    }

    [TestMethod]
    public async Task Write_StaleETag_IsRefused()
    {
        var first = await WriteAsync("first", WriteCondition.None);
        await WriteAsync("other", WriteCondition.Matches(first.ETag));

        await Assert.ThrowsExactlyAsync<ArtifactConflictException>(() => WriteAsync("again", WriteCondition.Matches(first.ETag)));
    }

    [TestMethod]
    public async Task Write_MatchOnMissingKey_IsRefused()
    {
        await Assert.ThrowsExactlyAsync<ArtifactConflictException>(() => WriteAsync("x", WriteCondition.Matches("\"1\"")));
    }

    [TestMethod]
    public async Task Write_RacingEditorsWithOneETag_ExactlyOneWins()
    {
        var first = await WriteAsync("0", WriteCondition.None);
        var wins = 0;

        await Task.WhenAll(Enumerable.Range(1, 10).Select(i => Task.Run(
            async () =>
            {
                try
                {
                    await WriteAsync(i.ToString(System.Globalization.CultureInfo.InvariantCulture), WriteCondition.Matches(first.ETag));
                    Interlocked.Increment(ref wins);
                }
                catch (ArtifactConflictException)
                {
                }
            },
            Token)));

        Assert.AreEqual(1, wins);
    }

    [TestMethod]
    public async Task Copy_ToAnotherKey_BothLiveOnTheirOwn()
    {
        var other = new ArtifactKey("jobs/j1/video.wav");
        await PublishAsync(Key, "movie");

        await Store.CopyAsync(Key, other, Token);
        await Store.DeleteAsync(Key, Token);

        Assert.AreEqual("movie", await ReadAsync(other));
    }

    [TestMethod]
    public async Task Copy_MissingKey_Throws()
    {
        await Assert.ThrowsExactlyAsync<ArtifactNotFoundException>(() => Store.CopyAsync(Key, new ArtifactKey("jobs/j1/x"), Token));
    }

    [TestMethod]
    public async Task Delete_TwoTimes_TellsWhetherThereWasOne()
    {
        await PublishAsync(Key, "x");

        Assert.IsTrue(await Store.DeleteAsync(Key, Token));
        Assert.IsFalse(await Store.DeleteAsync(Key, Token));
        Assert.IsNull(await Store.FindAsync(Key, Token));
    }

    [TestMethod]
    [DataRow("jobs/j1/", "jobs/j1/a.txt jobs/j1/sub/b.txt")]
    [DataRow("jobs/j1", "jobs/j1/a.txt jobs/j1/sub/b.txt jobs/j10/c.txt")]
    [DataRow("jobs/none/", "")]
    [DataRow("", "jobs/j1/a.txt jobs/j1/sub/b.txt jobs/j10/c.txt")]
    public async Task List_Prefix_GivesExactlyItsKeys(string prefix, string expected)
    {
        foreach (var name in new[] { "jobs/j1/a.txt", "jobs/j1/sub/b.txt", "jobs/j10/c.txt" }) await PublishAsync(new ArtifactKey(name), "x");

        var names = new List<string>();
        await foreach (var artifact in Store.ListAsync(prefix, Token)) names.Add(artifact.Key.Value);

        Assert.AreEqual(expected, string.Join(' ', names.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void Scratch_Disposed_LeavesNothing()
    {
        string path;
        using (var scratch = Store.BeginScratch())
        {
            path = scratch.Path;
            File.WriteAllText(scratch.File("half.mp4"), "half");
        }

        Assert.IsFalse(Directory.Exists(path));
    }

    [TestMethod]
    public async Task Publish_LargeFile_ArrivesByteForByte()
    {
        var content = new byte[20 * 1024 * 1024];
        new Random(1).NextBytes(content);
        using var scratch = Store.BeginScratch();
        await File.WriteAllBytesAsync(scratch.File("big.bin"), content, Token);

        await Store.PublishAsync(scratch.File("big.bin"), Key, Token);

        await using var stream = await Store.OpenReadAsync(Key, 0, null, Token);
        var hash = await System.Security.Cryptography.SHA256.HashDataAsync(stream, Token);
        CollectionAssert.AreEqual(System.Security.Cryptography.SHA256.HashData(content), hash);
    }

    protected async Task<ArtifactInfo> PublishAsync(ArtifactKey key, string content)
    {
        using var scratch = Store.BeginScratch();
        var path = scratch.File("file" + Path.GetExtension(key.FileName));
        await File.WriteAllTextAsync(path, content, Token);
        return await Store.PublishAsync(path, key, Token);
    }

    protected async Task<string> ReadAsync(ArtifactKey key)
    {
        await using var stream = await Store.OpenReadAsync(key, 0, null, Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Token);
    }

    private Task<ArtifactInfo> WriteAsync(string content, WriteCondition condition) =>
        Store.WriteAsync(Key, Encoding.UTF8.GetBytes(content), condition, Token);
}
