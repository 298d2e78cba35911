using Microsoft.Data.Sqlite;

namespace TextToVideo.Embedded.Storage;

/// <summary>Errors of the store that pass, or that an operator can end, while the program runs.</summary>
internal static class TransientErrors
{
    private const int Busy = 5, Locked = 6, OutOfMemory = 7, Io = 10, Full = 13, CannotOpen = 14, Protocol = 15;

    public static bool Contains(Exception exception) => exception is SqliteException
    {
        SqliteErrorCode: Busy or Locked or OutOfMemory or Io or Full or CannotOpen or Protocol,
    };

    public static string Describe(Exception exception) => exception is SqliteException sqlite
        ? sqlite.SqliteErrorCode switch
        {
            Busy or Locked => "another process keeps the journal locked",
            Full => "the disk that holds the journal is full",
            Io => "the disk that holds the journal reports errors",
            CannotOpen => "the journal's files cannot be opened",
            _ => exception.Message,
        }
        : exception.Message;
}
