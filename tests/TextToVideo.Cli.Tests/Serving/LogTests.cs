using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Serving;

[TestClass]
public sealed class LogTests
{
    private static readonly Dictionary<string, string> ProviderKeys = new()
    {
        ["PEXELS_API_KEY"] = "pexels-key-that-nobody-may-see",
        ["OPENAI_API_KEY"] = "sk-openai-key-that-nobody-may-see",
        ["OPENAI_BASE_URL"] = "http://127.0.0.1:9/v1",
        ["AZURE_SPEECH_KEY"] = "azure-key-that-nobody-may-see",
        ["AZURE_SPEECH_REGION"] = "nowhere",
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("json")]
    [DataRow("text")]
    public async Task Serve_EverythingLogged_ShowsNoKeyAndNoSecret(string format)
    {
        using var folder = new WorkFolder();
        var (apiKey, hash) = await NewKeyAsync(folder);
        var (secret, serverSecret) = (StandardWebhooks.NewSecret(), StandardWebhooks.NewSecret());
        using var server = Serve(folder, format, "--set", "Api:Keys:0:Name=studio", "--set", $"Api:Keys:0:Hash={hash}", "--set", $"Webhooks:Secrets:0={serverSecret}");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
        await http.GetStringAsync("/health/ready", Token);
        using var refused = await http.PostAsJsonAsync("/mcp/generate", new { script = "Hi there.", callback_url = "http://me:of-the-address@nowhere.invalid/hook" }, Token);
        Assert.AreEqual(400, (int)refused.StatusCode);
        var id = await PausedJob.SubmitAsync(http, new { prompt = "The moon pulls.", approval = true, callback_url = "http://nowhere.invalid/hook?token=of-the-receiver", callback_secret = secret }, Token);
        using var forged = await http.GetAsync($"/mcp/files/{id}/video.mp4?expires=1&signature=of-a-link", Token);
        await PausedJob.CancelAsync(http, id, Token);
        await server.StopAsync(Token);

        var log = server.Output + server.Error;
        Assert.Contains(id, log);
        foreach (var hidden in new[] { apiKey, hash, secret, serverSecret, "that-nobody-may-see", "of-the-receiver", "of-the-address", "of-a-link" }) Assert.DoesNotContain(hidden, log);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_JsonLog_IsAnObjectALineThatNamesTheJob()
    {
        using var folder = new WorkFolder();
        using var server = Serve(folder, "json");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        var id = await PausedJob.SubmitAsync(http, new { script = "The moon pulls.", approval = true }, Token);
        await PausedJob.CancelAsync(http, id, Token);
        await server.StopAsync(Token);

        var lines = server.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.IsTrue(lines.TrueForAll(line => line.TryGetProperty("time", out _) && line.TryGetProperty("level", out _) && line.TryGetProperty("message", out _)));
        var ofJob = lines.Where(line => line.TryGetProperty("job_id", out var job) && job.GetString() == id).ToList();
        Assert.IsTrue(ofJob.Exists(line => line.GetProperty("message").GetString() == $"Job {id}: Cancelled" && line.GetProperty("state").GetString() == "Cancelled"), server.Output);
        Assert.IsTrue(ofJob.Exists(line => line.TryGetProperty("step", out _)), "Steps log under their job's id.");
        Assert.IsTrue(ofJob.Exists(line => line.TryGetProperty("instance_id", out _)), "So does the engine.");
    }

    private static TtvProcess Serve(WorkFolder folder, string format, params string[] more) => TtvProcess.Start(
        folder.Path,
        TtvProcess.Program,
        ProviderKeys,
        ["serve", "--listen", "http://127.0.0.1:0", "--set", $"Logging:Format={format}", "--set", "Logging:Level=Trace", .. more]);

    private async Task<(string Key, string Hash)> NewKeyAsync(WorkFolder folder)
    {
        var (_, made, _) = await TtvProcess.RunAsync(folder.Path, Token, "keys", "new", "--name", "studio", "--json");
        using var key = JsonDocument.Parse(made);
        return (key.RootElement.GetProperty("key").GetString()!, key.RootElement.GetProperty("setting").GetProperty("hash").GetString()!);
    }
}
