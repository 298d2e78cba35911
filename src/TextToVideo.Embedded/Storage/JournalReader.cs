using System.Collections.Concurrent;

namespace TextToVideo.Embedded.Storage;

/// <summary>Reads on the caller's thread, over a few connections that are kept. Readers and the writer do not block each other.</summary>
internal sealed class JournalReader(JournalFile file) : IDisposable
{
    private const int MaxKept = 8;

    private readonly ConcurrentBag<JournalSession> _kept = [];
    private volatile bool _isDisposed;

    /// <exception cref="JournalUnavailableException">The store stayed busy or broken.</exception>
    public T Read<T>(Func<JournalSession, T> read) => Patience.Try(() => ReadOnce(read));

    public void Dispose()
    {
        _isDisposed = true;
        while (_kept.TryTake(out var session))
            session.Dispose();
    }

    private T ReadOnce<T>(Func<JournalSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!_kept.TryTake(out var session))
            session = file.OpenSession();
        var isSound = false;
        try
        {
            var result = read(session);
            isSound = true;
            return result;
        }
        finally
        {
            if (isSound && !_isDisposed && _kept.Count < MaxKept)
                _kept.Add(session);
            else
                session.Dispose();
        }
    }
}
