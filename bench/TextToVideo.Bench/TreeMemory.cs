using System.Globalization;

namespace TextToVideo.Bench;

/// <summary>
/// Memory of several processes together, from counters that the kernel keeps. What is each one's own counts for each; pages of
/// files (programs and their libraries) once for all processes of the same program. The exact share of each page
/// (`smaps_rollup`) is not asked for: that walks all pages, and stops the process meanwhile.
/// </summary>
internal static class TreeMemory
{
    public static long Bytes(IEnumerable<int> processes)
    {
        var own = 0L;
        var files = new Dictionary<string, long>();
        foreach (var status in processes.Select(Read).OfType<Dictionary<string, string>>())
        {
            own += Kilobytes(status, "RssAnon") + Kilobytes(status, "RssShmem");
            var program = status["Name"];
            files[program] = Math.Max(files.GetValueOrDefault(program), Kilobytes(status, "RssFile"));
        }
        return (own + files.Values.Sum()) * 1024;
    }

    /// <returns>Null: it has ended.</returns>
    private static Dictionary<string, string>? Read(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A process that is ending has none.</summary>
    private static long Kilobytes(Dictionary<string, string> status, string field) =>
        status.TryGetValue(field, out var value) ? long.Parse(value.Split(' ')[0], CultureInfo.InvariantCulture) : 0;
}
