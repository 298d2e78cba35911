using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>The loopback services as a process of their own, and the environment that points `ttv` at them.</summary>
internal sealed class OutsideServices : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private OutsideServices(Process process, Dictionary<string, string> environment)
    {
        _process = process;
        Environment = environment;
        _http = new HttpClient { BaseAddress = new Uri(new Uri(environment["OPENAI_BASE_URL"]), "/") };
    }

    /// <summary>With the paid voice and its transcription before all that is local, and short waits between tries.</summary>
    public Dictionary<string, string> Environment { get; }

    public static async Task<OutsideServices> StartAsync(CancellationToken cancellationToken)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "TextToVideo.Services.exe" : "TextToVideo.Services");
        var process = Process.Start(new ProcessStartInfo(program, ["0", RunFolders.Folder("clips")]) { RedirectStandardOutput = true })!;
        var environment = new Dictionary<string, string>
        {
            ["TTV_Speech__PreferredEngines__0"] = "openai",
            ["TTV_Speech__AlignerOrder__0"] = "openai",
            ["TTV_Speech__AlignerOrder__1"] = "estimate",
        };
        foreach (var part in (string[])["Pexels", "Pixabay", "OpenAi__Chat", "OpenAi__Speech", "OpenAi__Transcription"]) environment[$"TTV_Providers__{part}__Http__BaseDelay"] = "00:00:00.01";
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line && !line.StartsWith('#'))
        {
            var parts = line["export ".Length..].Split('=', 2);
            environment[parts[0]] = parts[1];
        }
        return new OutsideServices(process, environment);
    }

    public Task BreakAsync(object fault, CancellationToken cancellationToken) => ControlAsync("/control/faults", fault, cancellationToken);

    /// <param name="shelves">`clips` (false: pictures only), `pexelsRequests`, `pixabayRequests`.</param>
    public Task StockAsync(object shelves, CancellationToken cancellationToken) => ControlAsync("/control/shelves", shelves, cancellationToken);

    /// <summary>All that was asked of them, in order.</summary>
    public async Task<IReadOnlyList<OutsideCall>> CallsAsync(CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<List<OutsideCall>>("/control/calls", JsonSerializerOptions.Web, cancellationToken) ?? [];

    /// <summary>Paths that were asked and have no answer yet.</summary>
    public async Task<IReadOnlyList<string>> UnderWayAsync(CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<List<string>>("/control/underway", cancellationToken) ?? [];

    public void Dispose()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task ControlAsync(string path, object order, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(path, order, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
