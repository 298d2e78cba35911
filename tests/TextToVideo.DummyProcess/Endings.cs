using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TextToVideo.DummyProcess;

internal static class Endings
{
    public static int Hang()
    {
        Console.WriteLine($"ready {Environment.ProcessId}");
        return Sleep();
    }

    public static int Sleep()
    {
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    public static int HangAgainstSignals()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        return Hang();
    }

    public static int HangUntilInterrupted(int exitCode)
    {
        using var asked = new ManualResetEventSlim();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            asked.Set();
        });
        Console.WriteLine($"ready {Environment.ProcessId}");
        asked.Wait();
        Console.WriteLine("finished my file");
        return exitCode;
    }

    public static int DieBySignal(int signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{Environment.ProcessId}"]);
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    public static int Spin()
    {
        while (true) Thread.SpinWait(1_000);
    }
}
