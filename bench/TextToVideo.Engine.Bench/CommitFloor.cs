using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TextToVideo.Engine.Bench;

/// <summary>What the disk allows without any engine: one row, one synchronous commit, again and again.</summary>
internal sealed record CommitFloor(double CommitsPerSecond)
{
    public double CommitMs => 1000 / CommitsPerSecond;

    public static CommitFloor Measure(string folder, TimeSpan duration)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "floor.db")};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "PRAGMA synchronous = FULL");
        Execute(connection, "CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows (text) VALUES ('0123456789012345678901234567890123456789')";

        var commits = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < duration; commits++)
            insert.ExecuteNonQuery();
        return new CommitFloor(commits / watch.Elapsed.TotalSeconds);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
