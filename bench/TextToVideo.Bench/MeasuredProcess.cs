using System.Diagnostics;
using System.Globalization;

namespace TextToVideo.Bench;

/// <summary>Runs a program and measures it with all its children, from the kernel's own books.</summary>
internal static class MeasuredProcess
{
    private const int ClockTicksPerSecond = 100;

    /// <summary>The bench shares the processors with what it measures.</summary>
    private static readonly TimeSpan SampleEvery = TimeSpan.FromMilliseconds(500);

    public static async Task<Measured> RunAsync(string program, IEnumerable<string> arguments, string workingFolder)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = workingFolder };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var exit = process.WaitForExitAsync();
        var (before, peak) = (CpuSecondsOfChildren(), 0L);
        while (!exit.IsCompleted)
        {
            peak = Math.Max(peak, TreeMemory.Bytes(Tree(process.Id)));
            await Task.WhenAny(exit, Task.Delay(SampleEvery));
        }
        watch.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await error}");
        return new Measured(watch.Elapsed.TotalSeconds, CpuSecondsOfChildren() - before, peak, await output);
    }

    private static List<int> Tree(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && Stat(id) is { } stat) parents[id] = int.Parse(stat[1], CultureInfo.InvariantCulture);
        }
        var tree = new List<int> { root };
        for (var i = 0; i < tree.Count; i++) tree.AddRange(parents.Where(pair => pair.Value == tree[i]).Select(pair => pair.Key));
        return tree;
    }

    /// <summary>Of all that have ended, and of what those had waited for in turn.</summary>
    private static double CpuSecondsOfChildren() =>
        Stat(Environment.ProcessId)!.Skip(13).Take(2).Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) / (double)ClockTicksPerSecond;

    /// <summary>The fields of /proc/ID/stat from the third on; the second, a name in brackets, may hold anything.</summary>
    private static string[]? Stat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
