using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Storage.Blobs;

namespace TextToVideo.Emulators;

/// <summary>Microsoft's own emulator of Blob Storage, as a process of these tests with a folder of its own.</summary>
public sealed partial class Azurite : IDisposable
{
    private const string Account = "devstoreaccount1";

    /// <summary>The emulator's well-known key: no secret.</summary>
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-azurite-");
    private Process? _process;

    /// <summary>Its own choice at the first start, and the same at any later one.</summary>
    private int _port;

    public BlobStoreOptions Options(string? container = null) => new()
    {
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{_port}/{Account};",
        Container = container ?? "t" + Guid.NewGuid().ToString("N"),
        MaxRetries = 20,
    };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await TryStartAsync(cancellationToken);
                return;
            }
            catch (InvalidOperationException) when (_port != 0 && Stopwatch.GetElapsedTime(started) < StartsWithin)
            {
                // While it was gone, another program's connection may have been given its port.
                Kill();
                await Task.Delay(200, cancellationToken);
            }
        }
    }

    /// <summary>Waits until so many bytes have arrived.</summary>
    public async Task HasTakenAsync(long bytes, CancellationToken cancellationToken)
    {
        while (Taken() < bytes) await Task.Delay(5, cancellationToken);
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

    private async Task TryStartAsync(CancellationToken cancellationToken)
    {
        var script = Script();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--blobHost", "127.0.0.1", "--blobPort", $"{_port}", "--location", _folder.FullName })
        {
            start.ArgumentList.Add(argument);
        }
        var listens = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) listens.TrySetException(new InvalidOperationException("Azurite has ended."));
            else if (Listening().Match(line.Data) is { Success: true } found) listens.TrySetResult(int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _port = await listens.Task.WaitAsync(StartsWithin, cancellationToken);
    }

    private long Taken()
    {
        try
        {
            return _folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        }
        catch (IOException)
        {
            // A file was renamed or removed while they were counted.
            return 0;
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

    [GeneratedRegex(@"listens on http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
