using System.Diagnostics;

namespace TextToVideo.Embedded.Storage;

/// <summary>
/// Tries again where the store is only busy. SQLite's own waiting does not cover every case: while another process
/// recovers the write-ahead log after a crash, or folds it up at its end, even readers are turned away.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="JournalUnavailableException">It stayed busy.</exception>
    public static T Try<T>(Func<T> action)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return action();
            }
            catch (Exception e) when (TransientErrors.Contains(e))
            {
                if (Stopwatch.GetElapsedTime(started) > Limit)
                    throw new JournalUnavailableException($"The journal cannot be read: {TransientErrors.Describe(e)}.", e);
                Thread.Sleep(Pause);
            }
        }
    }
}
