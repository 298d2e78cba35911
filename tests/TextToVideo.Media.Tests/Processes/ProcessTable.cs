namespace TextToVideo.Media.Tests.Processes;

/// <summary>What the kernel says about a process.</summary>
internal static class ProcessTable
{
    /// <summary>A zombie counts as gone: it runs nothing and only waits to be counted.</summary>
    public static bool IsRunning(int processId)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..][0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    public static async Task WaitUntilGoneAsync(int processId, CancellationToken cancellationToken)
    {
        while (IsRunning(processId)) await Task.Delay(TimeSpan.FromMilliseconds(10), cancellationToken);
    }

    public static int ReadProcessId(string readyLine) => int.Parse(readyLine["ready ".Length..], null);
}
