using System.Globalization;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>What the kernel tells of a process: its files, its locks, its connections, its children.</summary>
internal static class ProcessFiles
{
    private const string Socket = "socket:[";

    /// <summary>Of SQLite's index of the write-ahead log: the lock of its one writer.</summary>
    private const long WriterLock = 120;

    /// <summary>For a tool that nobody ends: its host died before the tool had asked to die with it, so it runs to its end.</summary>
    private static readonly TimeSpan ToolEndsWithin = TimeSpan.FromSeconds(60);

    /// <summary>What its descriptors stand for: paths, and sockets by their numbers.</summary>
    public static IReadOnlyList<string> Open(int id) => [.. Read(() => Directory.EnumerateFiles($"/proc/{id}/fd").ToList(), []).Select(path => Read(() => new FileInfo(path).LinkTarget, null)).OfType<string>()];

    /// <summary>Local ports of its connections to a port of this machine.</summary>
    public static IReadOnlyCollection<int> PortsTo(IReadOnlyList<string> open, int remotePort)
    {
        var sockets = open.Where(target => target.StartsWith(Socket, StringComparison.Ordinal)).Select(target => target[Socket.Length..^1]).ToHashSet();
        return
        [
            .. new[] { "/proc/net/tcp", "/proc/net/tcp6" }
                .SelectMany(table => Read(() => File.ReadAllLines(table), []).Skip(1))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(fields => sockets.Contains(fields[9]) && PortOf(fields[2]) == remotePort)
                .Select(fields => PortOf(fields[1])),
        ];
    }

    /// <summary>Whether it holds the journal's write lock.</summary>
    public static bool Commits(int id) => Locks(id, WriterLock, WriterLock);

    /// <summary>With when each began, as ids are used again.</summary>
    public static List<(int Id, string Start)> Children(int parent)
    {
        var all = new List<(int Id, int Parent, string Start)>();
        foreach (var name in Directory.EnumerateDirectories("/proc").Select(path => Path.GetFileName(path)))
        {
            if (int.TryParse(name, out var id) && StatOf(id) is { } stat) all.Add((id, int.Parse(stat[1], CultureInfo.InvariantCulture), stat[19]));
        }
        var found = new List<(int Id, string Start)>();
        void Gather(int of)
        {
            foreach (var child in all.Where(each => each.Parent == of))
            {
                found.Add((child.Id, child.Start));
                Gather(child.Id);
            }
        }
        Gather(parent);
        return found;
    }

    public static bool IsAlive((int Id, string Start) process) => StatOf(process.Id) is { } stat && stat[19] == process.Start;

    /// <summary>Waits until they have ended, which whoever was killed cannot tell them to: a moment later they are left behind.</summary>
    public static async Task GoneAsync(List<(int Id, string Start)> children, CancellationToken cancellationToken)
    {
        var patience = DateTime.UtcNow + ToolEndsWithin;
        while (children.FindAll(IsAlive) is { Count: > 0 } left)
        {
            if (DateTime.UtcNow > patience) Assert.Fail($"Left behind by a killed process: {string.Join(", ", left.Select(each => each.Id))}");
            await Task.Delay(10, cancellationToken);
        }
    }

    public static string NameOf(int id) => Read(() => File.ReadAllText($"/proc/{id}/comm").Trim(), "");

    /// <summary>Whether it holds a lock for writing on so many bytes at that place of any file.</summary>
    private static bool Locks(int id, long first, long last) => Read(() => File.ReadAllLines("/proc/locks"), [])
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Any(fields => fields is [_, "POSIX", _, "WRITE", var owner, _, var from, var to]
            && owner == id.ToString(CultureInfo.InvariantCulture) && from == first.ToString(CultureInfo.InvariantCulture) && to == last.ToString(CultureInfo.InvariantCulture));

    /// <summary>What follows the name, which may hold spaces: state, parent, ..., start time as the 20th.</summary>
    private static string[]? StatOf(int id)
    {
        var stat = Read(() => File.ReadAllText($"/proc/{id}/stat"), "");
        var fields = stat.Length == 0 ? ["Z"] : stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[0] == "Z" ? null : fields;
    }

    private static int PortOf(string address) => int.Parse(address[(address.LastIndexOf(':') + 1)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>A process may end while it is being looked at.</summary>
    private static T Read<T>(Func<T> read, T gone)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return gone;
        }
    }
}
