using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Emulators;

/// <summary>Microsoft's own emulator of Blob Storage, as a process of these tests with a folder of its own.</summary>
public sealed class Azurite : IDisposable
{
    private const string Account = "devstoreaccount1";

    /// <summary>The emulator's well-known key: no secret.</summary>
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-azurite-");
    private readonly int _port = FreePort();
    private Process? _process;

    public BlobStoreOptions Options(string? container = null) => new()
    {
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{_port}/{Account};",
        Container = container ?? "t" + Guid.NewGuid().ToString("N"),
        MaxRetries = 20,
    };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var script = Script();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--blobHost", "127.0.0.1", "--blobPort", $"{_port}", "--location", _folder.FullName })
        {
            start.ArgumentList.Add(argument);
        }
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartsWithin);
        while (!await AnswersAsync(patience.Token))
        {
            if (_process.HasExited) throw new InvalidOperationException($"Azurite ended with exit code {_process.ExitCode}.");
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Waits until so many bytes have arrived.</summary>
    public async Task HasTakenAsync(long bytes, CancellationToken cancellationToken)
    {
        while (_folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) < bytes) await Task.Delay(5, cancellationToken);
    }

    /// <summary>Without any chance to write down what it holds in memory.</summary>
    public void Kill()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Kill();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules", "azurite", "dist", "src", "blob", "main.js");
            if (File.Exists(script)) return script;
        }
        throw new FileNotFoundException("Azurite is not installed; run ./test, or `npm ci`.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
