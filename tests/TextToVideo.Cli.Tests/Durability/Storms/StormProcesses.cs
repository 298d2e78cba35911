using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>A server and its workers on one home folder; any of them may be killed and is started again.</summary>
internal sealed class StormProcesses : IDisposable
{
    private const string Mark = "listening on ";

    private readonly string _folder;
    private readonly IReadOnlyList<string> _settings;
    private readonly List<TtvProcess> _running = [];
    private readonly List<string> _logs = [];

    /// <param name="workers">0: the server works itself.</param>
    public StormProcesses(string folder, int workers, IEnumerable<string> settings)
    {
        _folder = folder;
        _settings = [.. settings.SelectMany(setting => new[] { "--set", setting })];
        for (var i = 0; i <= workers; i++) _running.Add(Start(i, workers));
        Workers = workers;
    }

    public int Workers { get; }

    /// <summary>Of all lives of all processes.</summary>
    public IEnumerable<string> Logs => _logs.Concat(_running.Select(process => process.Error + process.Output));

    /// <summary>Server and workers alike.</summary>
    public int IdOf(int index)
    {
        var process = _running[index];
        Assert.IsFalse(process.HasExited, $"It ended by itself: {process.Error}");
        return process.Id;
    }

    public async Task<HttpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var server = _running[0];
        while (!server.Error.Contains(Mark, StringComparison.Ordinal))
        {
            Assert.IsFalse(server.HasExited, server.Error);
            await Task.Delay(10, cancellationToken);
        }
        var start = server.Error.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return new HttpClient { BaseAddress = new Uri(server.Error[start..server.Error.IndexOf(';', start)]), Timeout = TimeSpan.FromSeconds(20) };
    }

    /// <summary>SIGKILL to one; the tools that it had started must be gone with it.</summary>
    public async Task KillAsync(int victim, CancellationToken cancellationToken)
    {
        var process = _running[victim];
        Assert.IsFalse(process.HasExited, $"It ended by itself: {process.Error}");
        var children = ProcessFiles.Children(process.Id);
        process.Kill();
        await process.WaitAsync(cancellationToken);
        await ProcessFiles.GoneAsync(children, cancellationToken);
        _logs.Add(process.Error + process.Output);
        process.Dispose();
        _running[victim] = Start(victim, Workers);
    }

    public void Dispose() => _running.ForEach(process => process.Dispose());

    private TtvProcess Start(int index, int workers)
    {
        string[] command = index > 0 ? ["worker"] : ["serve", "--listen", "http://127.0.0.1:0", .. workers > 0 ? ["--no-work"] : Array.Empty<string>()];
        return TtvProcess.Start(_folder, [.. command, .. _settings]);
    }
}
