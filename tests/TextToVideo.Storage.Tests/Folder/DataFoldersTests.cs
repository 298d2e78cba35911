using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Tests.Folder;

[TestClass]
public sealed class DataFoldersTests
{
    private const int Files = 40;

    /// <summary>Many, so that they are taken away while they are being made.</summary>
    private const int Levels = 30;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task MoveInto_FoldersTakenAwayMeanwhile_MakesThemAgain()
    {
        var root = Directory.CreateTempSubdirectory("ttv-folders-").FullName;
        var folders = new DataFolders(Path.Combine(root, "data"));
        var folder = Path.Combine([root, "data", .. Enumerable.Repeat("deep", Levels)]);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var others = Task.Run(() => ComeAndGo(folders, folder, done.Token), Token);
        try
        {
            for (var i = 0; i < Files; i++)
            {
                var (path, target) = (Path.Combine(root, "new.txt"), Path.Combine(folder, $"{i}.txt"));
                await File.WriteAllTextAsync(path, "x", Token);
                folders.MoveInto(path, target);
                Assert.IsTrue(File.Exists(target), $"file {i}");
                File.Delete(target);
            }
        }
        finally
        {
            await done.CancelAsync();
            await others;
            Directory.Delete(root, recursive: true);
        }
    }

    private static void ComeAndGo(DataFolders folders, string folder, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                Directory.CreateDirectory(folder);
            }
            catch (IOException)
            {
                // The file's owner took away what was being made.
            }
            folders.RemoveEmpty(folder);
        }
    }
}
