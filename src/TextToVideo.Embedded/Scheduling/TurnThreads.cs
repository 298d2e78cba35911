using System.Collections.Concurrent;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>A few threads for turns alone: activities that block the thread pool must not keep orchestrations waiting.</summary>
internal sealed class TurnThreads : IDisposable
{
    private readonly BlockingCollection<LiveInstance> _queue = [];
    private readonly List<Thread> _threads = [];
    private bool _isDisposed;

    /// <param name="run">Must not throw.</param>
    public TurnThreads(int count, Action<LiveInstance> run)
    {
        for (var i = 0; i < count; i++)
        {
            var thread = new Thread(() =>
            {
                foreach (var instance in _queue.GetConsumingEnumerable())
                    run(instance);
            })
            {
                IsBackground = true,
                Name = $"orchestrator {i}",
            };
            _threads.Add(thread);
            thread.Start();
        }
    }

    public void Enqueue(LiveInstance instance)
    {
        try
        {
            _queue.Add(instance);
        }
        catch (InvalidOperationException)
        {
            // Stopping: the instance is taken up at the next start.
        }
    }

    /// <summary>Lets the turns that run come to their end.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _queue.CompleteAdding();
        while (_queue.TryTake(out _))
        {
            // What has not begun need not begin.
        }
        foreach (var thread in _threads)
            thread.Join();
        _queue.Dispose();
    }
}
