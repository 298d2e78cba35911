using Microsoft.Data.Sqlite;

namespace TextToVideo.Embedded.Storage;

/// <summary>Reading of columns that may be null, and of times.</summary>
internal static class Columns
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset Time(this SqliteDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);
}
