using Microsoft.Data.Sqlite;

namespace TextToVideo.Embedded.Storage;

/// <summary>Opens the journal's file, making or refusing it as its version asks.</summary>
internal sealed class JournalFile
{
    private const int NotADatabase = 26;

    private readonly string _connectionString;

    static JournalFile() => SQLitePCL.Batteries_V2.Init();

    private JournalFile(string path)
    {
        Path = path;
        // Sessions are kept open and kept apart, so a pool would only keep files open after the end.
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString();
    }

    public string Path { get; }

    /// <exception cref="JournalVersionException"/>
    public static JournalFile Open(string path)
    {
        var file = new JournalFile(System.IO.Path.GetFullPath(path));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file.Path)!);
        return Patience.Try(() =>
        {
            using var session = file.OpenSession();
            file.Prepare(session);
            return file;
        });
    }

    public JournalSession OpenSession()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var session = new JournalSession(connection);
            // SQLite's own waiting is finer than the client library's. FULL: a commit that returned survives a power cut.
            session.Execute("PRAGMA busy_timeout = 1000");
            session.Execute("PRAGMA synchronous = FULL");
            session.Execute("PRAGMA temp_store = MEMORY");
            return session;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException { SqliteErrorCode: NotADatabase })
                throw Foreign();
            throw;
        }
    }

    private void Prepare(JournalSession session)
    {
        if (Look(session) == JournalSchema.Version)
            return;
        session.Execute("PRAGMA journal_mode = WAL");
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have made the tables between the look and the lock.
            var found = Verify(session);
            if (found == 0)
            {
                session.Execute(JournalSchema.Tables);
                session.Execute($"PRAGMA application_id = {JournalSchema.ApplicationId}");
            }
            if (found == 1)
                session.Execute(JournalSchema.AddQueues);
            session.Execute($"PRAGMA user_version = {JournalSchema.Version}");
            session.Execute("COMMIT");
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    /// <summary>All that <see cref="Verify"/> reads is of one moment: a file that another process is just making is not half a journal.</summary>
    private long Look(JournalSession session)
    {
        session.Execute("BEGIN");
        try
        {
            return Verify(session);
        }
        finally
        {
            session.RollBack();
        }
    }

    /// <summary>In a transaction.</summary>
    /// <returns>The schema's version; 0 for a new file.</returns>
    private long Verify(JournalSession session)
    {
        var application = session.QueryInt64("PRAGMA application_id");
        var version = session.QueryInt64("PRAGMA user_version") ?? 0;
        var isEmpty = session.QueryInt64("SELECT COUNT(*) FROM sqlite_master") == 0;
        if (isEmpty && version == 0)
            return 0;
        if (application != JournalSchema.ApplicationId)
            throw Foreign();
        if (version > JournalSchema.Version)
            throw new JournalVersionException(
                $"The journal '{Path}' was written by a newer version of this program (schema {version}; this one knows up to {JournalSchema.Version}). Update the program, or name another journal.");
        return version;
    }

    private JournalVersionException Foreign() => new($"'{Path}' is a file of another program, not a journal. Name another file for the journal.");
}
