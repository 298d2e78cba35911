using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Embedded.Storage;

/// <summary>An open journal: one writer, many readers. Several processes may have the same file open.</summary>
public sealed class JournalStore : IDisposable
{
    private readonly JournalFile _file;
    private readonly TimeSpan _requestTimeout;
    private Exception? _problem;
    private bool _isDisposed;

    private JournalStore(JournalFile file, TimeSpan pollInterval, TimeSpan requestTimeout, ILogger logger)
    {
        _file = file;
        _requestTimeout = requestTimeout;
        Reader = new JournalReader(file);
        Writer = new JournalWriter(file.OpenSession(), pollInterval, logger, problem => Volatile.Write(ref _problem, problem));
        Completions = new CompletionWatch(this);
    }

    public string Path => _file.Path;

    /// <summary>Null while the journal can be written.</summary>
    public Exception? Problem => Volatile.Read(ref _problem);

    internal JournalReader Reader { get; }

    internal JournalWriter Writer { get; }

    internal CompletionWatch Completions { get; }

    /// <param name="pollInterval">How soon writes of other processes are seen.</param>
    /// <param name="requestTimeout">How long a client's write is tried while the store fails.</param>
    /// <exception cref="JournalVersionException">The file is of a newer program, or no journal.</exception>
    public static JournalStore Open(string path, TimeSpan pollInterval, TimeSpan requestTimeout, ILogger<JournalStore> logger) =>
        new(JournalFile.Open(path), pollInterval, requestTimeout, logger);

    public void Dispose() => Close(abandon: false);

    internal void Close(bool abandon)
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        Writer.Stop(abandon);
        Reader.Dispose();
        Completions.WakeAll();
    }

    /// <exception cref="JournalUnavailableException">The store failed for longer than a client waits.</exception>
    internal Task<T> RequestAsync<T>(Func<JournalSession, CommitNotes, T> apply, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var write = new RequestWrite<T>(apply)
        {
            GiveUpAtTimestamp = Stopwatch.GetTimestamp() + (long)(_requestTimeout.TotalSeconds * Stopwatch.Frequency),
        };
        Writer.Submit(write);
        // A write that was submitted may be committed: whoever stops waiting for it does not take it back.
        return write.Done.WaitAsync(cancellationToken);
    }
}
