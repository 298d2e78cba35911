using System.Runtime.InteropServices;

namespace TextToVideo.Cli.Tests.Running;

/// <summary>Without a program in between: what is to be stopped in takes less time than one needs to start.</summary>
internal static partial class UnixSignal
{
    private const int SigInt = 2;
    private const int SigTerm = 15;
    private const int SigCont = 18;
    private const int SigStop = 19;

    /// <summary>As Ctrl-C does.</summary>
    public static void Interrupt(int process) => Send(process, SigInt);

    /// <summary>As a service manager does.</summary>
    public static void Terminate(int process) => Send(process, SigTerm);

    public static void Stop(int process) => Send(process, SigStop);

    /// <returns>False: it has ended.</returns>
    public static bool TryStop(int process) => Kill(process, SigStop) == 0;

    /// <returns>False: it has ended.</returns>
    public static bool TryContinue(int process) => Kill(process, SigCont) == 0;

    public static void Continue(int process) => Send(process, SigCont);

    private static void Send(int process, int signal) => Assert.AreEqual(0, Kill(process, signal), $"signal {signal} to {process}: error {Marshal.GetLastPInvokeError()}");

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
