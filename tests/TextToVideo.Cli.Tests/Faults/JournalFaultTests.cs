using Microsoft.Data.Sqlite;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Faults;

/// <summary>A journal that the program cannot or must not use.</summary>
[TestClass]
public sealed class JournalFaultTests
{
    private const int NotSetUp = 3;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("jobs")]
    [DataRow("generate", "The sea is wide.")]
    [DataRow("serve", "--listen", "http://127.0.0.1:0")]
    [DataRow("worker")]
    public async Task Command_OnAJournalFromTheFuture_RefusesItInALine(params string[] command)
    {
        using var folder = new WorkFolder();
        await TtvProcess.RunAsync(folder.Path, Token, "jobs");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "home", "journal.db")};Pooling=False"))
        {
            await connection.OpenAsync(Token);
            await using var raise = connection.CreateCommand();
            raise.CommandText = "PRAGMA user_version = 99";
            await raise.ExecuteNonQueryAsync(Token);
        }

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, command);

        Assert.AreEqual(NotSetUp, code, error);
        Assert.Contains("newer version of this program", error);
        Assert.Contains("Update the program", error);
        Assert.DoesNotContain("   at ", error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Command_OnAFileThatIsNoJournal_RefusesItAndLeavesIt()
    {
        using var folder = new WorkFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "home"));
        var text = string.Concat(Enumerable.Repeat("Dear diary, ", 200));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "home", "journal.db"), text, Token);

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "jobs");

        Assert.AreEqual(NotSetUp, code, error);
        Assert.Contains("not a journal", error);
        Assert.AreEqual(text, await File.ReadAllTextAsync(Path.Combine(folder.Path, "home", "journal.db"), Token));
    }
}
