using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TextToVideo.Cli.Tests.Running;

/// <summary>The real program, as a process of its own.</summary>
internal sealed partial class TtvProcess : IDisposable
{
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _error = new();
    private readonly StringBuilder _output = new();
    private int _stepsDone;

    private TtvProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(": done in ", StringComparison.Ordinal) == true) Interlocked.Increment(ref _stepsDone);
            Append(_error, line.Data);
        };
        process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public string Error => Text(_error);

    public string Output => Text(_output);

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ttv.exe" : "ttv");

    public static TtvProcess Start(string workingFolder, params string[] arguments) => Start(workingFolder, Program, [], arguments);

    public static TtvProcess Start(string workingFolder, string program, Dictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = workingFolder,
        };
        start.Environment["TTV_HOME"] = Path.Combine(workingFolder, "home");
        // What is killed leaves pipes and folders behind.
        start.Environment["TMPDIR"] = RunFolders.Folder("temporary");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = new TtvProcess(Process.Start(start)!);
        process._process.StandardInput.Close();
        return process;
    }

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string workingFolder, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Start(workingFolder, arguments);
        var code = await process.WaitAsync(cancellationToken);
        return (code, process.Output, process.Error);
    }

    /// <summary>Where a server listens, as soon as it does.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Listening().Match(Error) is { Success: true } match) return new Uri(match.Groups[1].Value);
            Assert.IsFalse(HasExited, Error);
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>Until it has told (`--verbose`) of so many steps that it has done, and some time more.</summary>
    /// <returns>False: it has ended before.</returns>
    public async Task<bool> IsStillAtItAsync(int steps, TimeSpan later, CancellationToken cancellationToken)
    {
        var ended = WaitAsync(cancellationToken);
        while (Volatile.Read(ref _stepsDone) < steps)
        {
            if (await Task.WhenAny(ended, Task.Delay(10, cancellationToken)) == ended) return false;
        }
        return await Task.WhenAny(ended, Task.Delay(later, cancellationToken)) != ended;
    }

    /// <summary>As a service manager does.</summary>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        UnixSignal.Terminate(Id);
        return await WaitAsync(cancellationToken);
    }

    public async Task<int> WaitAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL to this process alone: what it started has to notice by itself.</summary>
    public void Kill() => _process.Kill(entireProcessTree: false);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            // Whoever deletes its folder next must not meet it there. For its end alone, not for that of its output.
            _process.WaitForExit(EndsWithin);
        }
        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is null) return;
        lock (text) text.Append(line).Append('\n');
    }

    private static string Text(StringBuilder text)
    {
        lock (text) return text.ToString();
    }

    [GeneratedRegex(@"listening on (http://[^;\s]+)")]
    private static partial Regex Listening();
}
