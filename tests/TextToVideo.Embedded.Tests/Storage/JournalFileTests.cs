using Microsoft.Data.Sqlite;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Storage;

[TestClass]
public sealed class JournalFileTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-journal-").FullName;

    private string JournalPath => Path.Combine(_folder, "sub", "journal.db");

    [TestCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Open_OfNoFile_MakesAJournalThatSurvivesAPowerCut()
    {
        using var session = JournalFile.Open(JournalPath).OpenSession();

        Assert.AreEqual("wal", session.QueryFirst("PRAGMA journal_mode", row => row.GetString(0)));
        Assert.AreEqual(2, session.QueryInt64("PRAGMA synchronous"), "2 is FULL");
        Assert.AreEqual(JournalSchema.Version, session.QueryInt64("PRAGMA user_version"));
    }

    [TestMethod]
    public void Open_OfAJournalFromTheFuture_IsRefusedAndLeavesItAsItIs()
    {
        using (var session = JournalFile.Open(JournalPath).OpenSession())
            session.Execute("PRAGMA user_version = 99");
        var before = File.ReadAllBytes(JournalPath);

        var refused = Assert.ThrowsExactly<JournalVersionException>(() => JournalFile.Open(JournalPath));

        StringAssert.Contains(refused.Message, "schema 99; this one knows up to 2");
        StringAssert.Contains(refused.Message, JournalPath);
        CollectionAssert.AreEqual(before, File.ReadAllBytes(JournalPath));
    }

    [TestMethod]
    public void Open_OfAnotherProgramsDatabase_IsRefused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(JournalPath)!);
        using (var connection = new SqliteConnection($"Data Source={JournalPath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE albums (title TEXT)";
            command.ExecuteNonQuery();
        }

        StringAssert.Contains(Assert.ThrowsExactly<JournalVersionException>(() => JournalFile.Open(JournalPath)).Message, "another program");
    }

    [TestMethod]
    public void Open_OfAFileThatIsNoDatabase_IsRefusedAndLeavesItAsItIs()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(JournalPath)!);
        var text = string.Concat(Enumerable.Repeat("Dear diary, ", 200));
        File.WriteAllText(JournalPath, text);

        StringAssert.Contains(Assert.ThrowsExactly<JournalVersionException>(() => JournalFile.Open(JournalPath)).Message, "another program");
        Assert.AreEqual(text, File.ReadAllText(JournalPath));
    }

    [TestMethod]
    public void Open_ByManyAtOnce_MakesItOnce()
    {
        // Others look at the file at every moment of its making, of which there are few in one try.
        for (var i = 0; i < 4; i++) Parallel.For(0, 8, _ => JournalFile.Open(Path.Combine(_folder, $"{i}", "journal.db")));
        Parallel.For(0, 8, _ => JournalFile.Open(JournalPath));

        using var session = JournalFile.Open(JournalPath).OpenSession();
        Assert.AreEqual(0, session.QueryInt64("SELECT COUNT(*) FROM instances"));
    }

    /// <summary>The looks that are made all the time must not grow with what the journal holds.</summary>
    [TestMethod]
    [DataRow("SELECT seq FROM instances WHERE owner IS NULL AND ready_at <= 5 ORDER BY ready_at, seq LIMIT 9", "instances_ready")]
    [DataRow("SELECT seq FROM instances WHERE owner = 'w'", "instances_owned")]
    [DataRow("SELECT seq FROM activities WHERE kind = 1 AND owner IS NULL ORDER BY rank, seq LIMIT 9", "activities_waiting")]
    [DataRow("UPDATE activities SET owner = NULL WHERE owner = 'w'", "activities_owned")]
    [DataRow("UPDATE activities SET owner = NULL WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM workers)", "activities_owned")]
    [DataRow("UPDATE instances SET owner = NULL WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM workers)", "instances_owned")]
    [DataRow("SELECT instance, call FROM timers WHERE fire_at <= 5 ORDER BY fire_at, instance, call LIMIT 9", "timers_due")]
    public void FrequentLook_UsesAnIndex(string sql, string index)
    {
        using var session = JournalFile.Open(JournalPath).OpenSession();

        var plan = string.Join('\n', session.Query($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3)));

        StringAssert.Contains(plan, index);
        Assert.DoesNotContain("TEMP B-TREE", plan);
    }
}
