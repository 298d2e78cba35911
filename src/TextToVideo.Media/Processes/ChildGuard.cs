using System.Diagnostics;

namespace TextToVideo.Media.Processes;

/// <summary>
/// The words before a command that make it a well-behaved child: it dies with the host, has a session of its own (a
/// Ctrl-C in the host's terminal is the host's to handle, and one signal reaches the whole group), gives way, keeps limits.
/// Each of them replaces itself by the next, so the process id stays that of the tool.
/// </summary>
internal sealed class ChildGuard(ToolLocator locator)
{
    private readonly Lazy<string?> _setpriv = new(() => Working(locator.Find("setpriv"), "--pdeathsig", "KILL", "--", "true"));
    private readonly Lazy<string?> _setsid = new(() => Working(locator.Find("setsid"), "true"));

    public bool HasOwnGroup => _setsid.Value is not null;

    public IEnumerable<string> Prefix(ToolInvocation invocation)
    {
        var prefix = new List<string>();
        if (_setpriv.Value is { } setpriv) prefix.AddRange([setpriv, "--pdeathsig", "KILL", "--"]);
        if (_setsid.Value is { } setsid) prefix.Add(setsid);
        if (invocation.Niceness > 0 && locator.Find("nice") is { } nice) prefix.AddRange([nice, "-n", $"{invocation.Niceness}"]);
        if (invocation.Limits != ToolLimits.None && locator.Find("prlimit") is { } prlimit)
            prefix.AddRange([prlimit, .. LimitArguments(invocation.Limits), "--"]);
        return prefix;
    }

    private static IEnumerable<string> LimitArguments(ToolLimits limits)
    {
        if (limits.CpuTime is { } time) yield return $"--cpu={(long)Math.Ceiling(time.TotalSeconds)}";
        if (limits.AddressSpaceBytes is { } space) yield return $"--as={space}";
        if (limits.FileSizeBytes is { } size) yield return $"--fsize={size}";
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
