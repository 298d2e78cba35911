using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace TextToVideo.Bench;

/// <summary>`ttv serve` as a process, and jobs asked of it.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan AskedEvery = TimeSpan.FromMilliseconds(20);

    /// <summary>That a request may ask for. To ask for the status again and again would take time from what is measured.</summary>
    private const int LongestWaitSeconds = 60;

    private readonly Process _process;
    private readonly HttpClient _http;

    private BenchServer(Process process, Uri address)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = address };
    }

    public static async Task<BenchServer> StartAsync(string program, string home)
    {
        var address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        var start = new ProcessStartInfo(program, ["serve", "--home", home, "--listen", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        // Read and thrown away, or the server would wait for room.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new BenchServer(process, new Uri(address));
        var waited = Stopwatch.StartNew();
        while (!await server.IsReadyAsync())
        {
            if (process.HasExited || waited.Elapsed > Patience) throw new InvalidOperationException("The server did not become ready; run `ttv doctor`.");
            await Task.Delay(AskedEvery);
        }
        return server;
    }

    /// <returns>What a request names it by.</returns>
    public async Task<string> UploadAsync(string path)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(path));
        using var response = await _http.PostAsync($"/mcp/uploads?name={Path.GetFileName(path)}", content);
        return (await AnswerAsync(response)).GetProperty("reference").GetString()!;
    }

    /// <returns>Seconds from the request to its answer, which comes when the job has ended.</returns>
    public async Task<double> MakeAsync(string script, IReadOnlyDictionary<string, object> wishes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate");
        request.Content = JsonContent.Create(new Dictionary<string, object>(wishes) { ["script"] = script });
        request.Headers.Add("Prefer", $"wait={LongestWaitSeconds}");
        var watch = Stopwatch.StartNew();
        using var response = await _http.SendAsync(request);
        var seconds = watch.Elapsed.TotalSeconds;
        var job = await AnswerAsync(response);
        return response.StatusCode == HttpStatusCode.OK ? seconds : throw new InvalidOperationException($"The server's job did not end within {LongestWaitSeconds} s: {job}");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await _http.GetAsync("/health/ready");
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
