using System.Diagnostics;

namespace TextToVideo.Cli.Tests.Running;

/// <summary>A program with a disk of its own, seen by its process tree only, which no privilege is needed for.</summary>
internal static class SmallDisk
{
    private static readonly string[] Namespace = ["--mount", "--map-root-user"];

    /// <param name="script">Of the shell: mounts the disk and runs `"$0" "$@"`, which is the program.</param>
    public static TtvProcess Start(WorkFolder folder, string script, params string[] arguments)
    {
        Assert.IsTrue(CanMount(), "This system lets nobody mount a disk of its own: allow user namespaces, or give the container the capability SYS_ADMIN.");
        return TtvProcess.Start(folder.Path, "unshare", [], [.. Namespace, "sh", "-c", script, TtvProcess.Program, .. arguments]);
    }

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var trial = Process.Start(new ProcessStartInfo("unshare", [.. Namespace, "mount", "-t", "tmpfs", "none", Path.GetTempPath()]) { RedirectStandardError = true })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
