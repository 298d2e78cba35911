using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TextToVideo.Media.Processes;

/// <summary>Asking a process to stop, and making it.</summary>
internal static partial class ProcessSignals
{
    private const int Interrupt = 2;
    private const int Killed = 9;

    /// <summary>SIGINT: the tools that matter then finish their file.</summary>
    public static void AskToStop(Process process)
    {
        if (OperatingSystem.IsWindows()) KillTree(process, hasOwnGroup: false);
        else if (!process.HasExited) _ = Send(process.Id, Interrupt);
    }

    /// <param name="hasOwnGroup">Then the group's members go too whose parent has gone before and whom the tree no longer shows.</param>
    public static void KillTree(Process process, bool hasOwnGroup)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or AggregateException)
        {
            // It ended between the decision and the kill, which is what was wanted; the group below gets what is left.
        }
        if (hasOwnGroup && !OperatingSystem.IsWindows()) _ = Send(-process.Id, Killed);
    }

    // The result tells only that the process has gone already.
    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Send(int processId, int signal);
}
