using System.Collections.Concurrent;
using System.Diagnostics;

namespace TextToVideo.Media.Processes;

/// <summary>
/// Starts every child from one thread that lives as long as the host. The kernel's "tell me when my parent dies"
/// (PR_SET_PDEATHSIG) means the parent's *thread*: a child started from a pool thread would be killed when the pool retires it.
/// </summary>
internal static class ProcessLauncher
{
    private static readonly BlockingCollection<Action> Launches = StartThread();

    public static Task<Process> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Launches.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception failure)
            {
                started.SetException(failure);
            }
        });
        return started.Task;
    }

    private static BlockingCollection<Action> StartThread()
    {
        var launches = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var launch in launches.GetConsumingEnumerable()) launch();
        })
        { IsBackground = true, Name = "process launcher" }.Start();
        return launches;
    }
}
