using System.Diagnostics;

namespace TextToVideo.Embedded.Tests.Kills;

/// <summary>The worker program as a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<string> _errors = [];
    private readonly SemaphoreSlim _more = new(0);

    public WorkerProcess(string journal, string effects, string instanceId)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "TextToVideo.Embedded.Worker"))
        {
            ArgumentList = { journal, effects, instanceId },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(_lines, line.Data);
        _process.ErrorDataReceived += (_, line) => Add(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int LineCount => Lines(_lines).Length;

    public bool HasExited => _process.HasExited;

    /// <summary>Waits for another line, for a moment.</summary>
    public Task MoreAsync(CancellationToken cancellationToken) => _more.WaitAsync(TimeSpan.FromMilliseconds(50), cancellationToken);

    /// <summary>SIGKILL: no handler runs and nothing is flushed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <returns>The last line it wrote.</returns>
    public async Task<string> CompleteAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        Assert.AreEqual(0, _process.ExitCode, string.Join('\n', Lines(_lines).TakeLast(3).Concat(Lines(_errors))));
        return Lines(_lines)[^1];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _more.Dispose();
    }

    private void Add(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (_gate)
            lines.Add(line);
        _more.Release();
    }

    private string[] Lines(List<string> lines)
    {
        lock (_gate)
            return [.. lines];
    }
}
