using System.Diagnostics;

namespace TextToVideo.Media.Processes;

/// <summary>
/// The words before a command that make it a well-behaved child: it dies with the host, has a session of its own (a
/// Ctrl-C in the host's terminal is the host's to handle, and one signal reaches the whole group), gives way, keeps limits,
/// and has no network: no tool of ours needs one, so whatever a file talks it into, nothing leaves and nothing near is reached.
/// Each of them replaces itself by the next, so the process id stays that of the tool.
/// </summary>
internal sealed class ChildGuard(ToolLocator locator)
{
    private readonly Lazy<string?> _setpriv = new(() => Working(locator.Find("setpriv"), "--pdeathsig", "KILL", "--", "true"));
    private readonly Lazy<string[]> _unshare = new(() => WithoutNetwork(locator.Find("unshare")));
    private readonly Lazy<string?> _setsid = new(() => Working(locator.Find("setsid"), "true"));

    public bool HasOwnGroup => _setsid.Value is not null;

    /// <summary>Containers often forbid it; the tools' own protocol lists hold there too.</summary>
    public bool CutsNetwork => _unshare.Value.Length > 0;

    public IEnumerable<string> Prefix(ToolInvocation invocation)
    {
        // A new user namespace takes the wish to die with the host back, hence first.
        var prefix = new List<string>(_unshare.Value);
        if (_setpriv.Value is { } setpriv) prefix.AddRange([setpriv, "--pdeathsig", "KILL", "--"]);
        if (_setsid.Value is { } setsid) prefix.Add(setsid);
        if (locator.Find("prlimit") is { } prlimit) prefix.AddRange([prlimit, .. LimitArguments(invocation.Limits), "--"]);
        return prefix;
    }

    private static IEnumerable<string> LimitArguments(ToolLimits limits)
    {
        // A dump of the memory of a program that a file brought down would hold what others' jobs say.
        yield return "--core=0";
        if (limits.CpuTime is { } time) yield return $"--cpu={(long)Math.Ceiling(time.TotalSeconds)}";
        if (limits.AddressSpaceBytes is { } space) yield return $"--as={space}";
        if (limits.FileSizeBytes is { } size) yield return $"--fsize={size}";
    }

    /// <summary>The superuser keeps its user: in another user namespace it could no longer read what belongs to others.</summary>
    private static string[] WithoutNetwork(string? unshare)
    {
        string[] options = Environment.IsPrivilegedProcess ? ["--net", "--"] : ["--user", "--map-current-user", "--net", "--"];
        return !OperatingSystem.IsWindows() && Working(unshare, [.. options, "true"]) is { } path ? [path, .. options] : [];
    }

    /// <summary>Tried once: other makers' programs of the same name (busybox) lack the option.</summary>
    private static string? Working(string? path, params string[] arguments)
    {
        if (path is null) return null;
        using var trial = Process.Start(new ProcessStartInfo(path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        trial.StandardInput.Close();
        trial.StandardError.ReadToEnd();
        trial.WaitForExit();
        return trial.ExitCode == 0 ? path : null;
    }
}
