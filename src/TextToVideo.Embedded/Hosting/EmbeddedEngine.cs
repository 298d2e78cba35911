using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Scheduling;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Hosting;

/// <summary>Runs the catalog's orchestrations and activities from a journal. Needs no generic host: start it, stop it.</summary>
public sealed partial class EmbeddedEngine(
    JournalStore store,
    WorkCatalog catalog,
    IServiceProvider services,
    EmbeddedEngineOptions options,
    TimeProvider time,
    ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly ILogger _logger = loggers.CreateLogger<EmbeddedEngine>();
    private Worker? _worker;
    private QueueGauge? _queue;

    public EngineHealth Health
    {
        get
        {
            if (_worker is null)
                return new EngineHealth(EngineStatus.Stopped, null);
            return store.Problem is { } problem
                ? new EngineHealth(EngineStatus.Degraded, $"The journal '{store.Path}' fails: {TransientErrors.Describe(problem)}.")
                : new EngineHealth(EngineStatus.Running, _worker?.Problem);
        }
    }

    internal int LiveInstanceCount => _worker?.LiveInstanceCount ?? 0;

    /// <summary>Takes up whatever the journal holds: what ran when the last process ended goes on at once.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_worker is not null)
            throw new InvalidOperationException("The engine has been started.");
        var worker = new Worker(store, catalog, services, options, time, loggers);
        await worker.StartAsync(cancellationToken);
        _worker = worker;
        _queue = new QueueGauge(store);
        Log.Started(_logger, store.Path);
    }

    /// <summary>
    /// Running activities get their token and a while to end; what has not ended is not a failure and runs again after the next start.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _worker, null) is not { } worker)
            return;
        _queue?.Dispose();
        await worker.StopAsync(options.ShutdownTimeout, cancellationToken);
        Log.Stopped(_logger, store.Path);
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    /// <summary>Ends as a crash would, as far as one process can play it: nothing more is recorded and nothing is given back.</summary>
    internal void Crash()
    {
        _queue?.Dispose();
        store.Close(abandon: true);
        Interlocked.Exchange(ref _worker, null)?.Drop();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The engine works on {Journal}.")]
        public static partial void Started(ILogger logger, string journal);

        [LoggerMessage(Level = LogLevel.Information, Message = "The engine has stopped; {Journal} keeps what is not done.")]
        public static partial void Stopped(ILogger logger, string journal);
    }
}
