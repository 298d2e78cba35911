using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TextToVideo.Bench.Serving;

/// <summary>`ttv serve` as a process.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000 }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public double StartSeconds { get; private set; }

    public double MemoryMb
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<Server> StartAsync(string program, string home)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo(program, ["serve", "--home", home, "--listen", address.GetLeftPart(UriPartial.Authority)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        // Read and thrown away, or the server would wait for room.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new Server(process, address);
        while (!await server.IsReadyAsync())
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience) throw new InvalidOperationException("The server did not become ready; run `ttv doctor`.");
            await Task.Delay(10);
        }
        server.StartSeconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Http.GetAsync("/health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
