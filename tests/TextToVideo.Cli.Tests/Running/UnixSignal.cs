using System.Runtime.InteropServices;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>Without a program in between: what is to be stopped in takes less time than one needs to start.</summary>
internal static partial class UnixSignal
{
    private const int SigCont = 18;
    private const int SigStop = 19;

    public static void Stop(int process) => Send(process, SigStop);

    public static void Continue(int process) => Send(process, SigCont);

    private static void Send(int process, int signal) => Assert.AreEqual(0, Kill(process, signal), $"signal {signal} to {process}: error {Marshal.GetLastPInvokeError()}");

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
