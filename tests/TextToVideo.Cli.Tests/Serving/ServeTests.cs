using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Serving;

[TestClass]
public sealed class ServeTests
{
    private const int BadSettings = 3;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_JobUnderWay_StopsInItsMiddleAndGoesOnAtTheNextStart()
    {
        using var folder = new WorkFolder();
        using var http = new HttpClient();
        string id;
        using (var first = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0"))
        {
            http.BaseAddress = await first.AddressAsync(Token);
            using var response = await http.PostAsJsonAsync("/mcp/generate", new { script = string.Concat(Enumerable.Repeat("The moon pulls the sea, and the sea rises. ", 20)), quality = "low", captions = "none" }, Token);
            id = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("job_id").GetString()!;
            await WaitForAsync(http, id, job => job.GetProperty("status").GetString() == "RENDERING");

            var watch = Stopwatch.StartNew();
            Assert.AreEqual(0, await first.StopAsync(Token), first.Error);
            // It gives itself ten; the rest is for a machine that is busy.
            Assert.IsLessThan(TimeSpan.FromSeconds(20), watch.Elapsed);
        }

        using var second = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        using var again = new HttpClient { BaseAddress = await second.AddressAsync(Token) };
        await WaitForAsync(again, id, job => job.GetProperty("scenes_done").GetInt32() > 0);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_ReachableFromElsewhereWithoutKeys_RefusesToStart()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "serve", "--listen", "http://0.0.0.0:0");

        Assert.AreEqual(BadSettings, code, error);
        Assert.Contains("ttv keys new", error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_WithAKeyThatKeysNewMade_IsReachableAndAsksForIt()
    {
        using var folder = new WorkFolder();
        var (_, made, _) = await TtvProcess.RunAsync(folder.Path, Token, "keys", "new", "--name", "studio", "--json");
        using var json = JsonDocument.Parse(made);
        await File.WriteAllTextAsync(folder.File("settings.json"), $$$"""{"Api":{"Keys":[{{{json.RootElement.GetProperty("setting")}}}]}}""", Token);

        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://0.0.0.0:0", "--config", folder.File("settings.json"));
        var address = await server.AddressAsync(Token);
        using var http = new HttpClient { BaseAddress = new UriBuilder(address) { Host = "127.0.0.1" }.Uri };

        using var refused = await http.GetAsync("/mcp/jobs", Token);
        Assert.AreEqual(401, (int)refused.StatusCode);
        http.DefaultRequestHeaders.Add("X-Api-Key", json.RootElement.GetProperty("key").GetString());
        using var allowed = await http.GetAsync("/mcp/jobs", Token);
        Assert.AreEqual(200, (int)allowed.StatusCode);
    }

    private async Task WaitForAsync(HttpClient http, string id, Func<JsonElement, bool> isThere)
    {
        while (true)
        {
            var job = await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token);
            if (isThere(job)) return;
            Assert.AreNotEqual("FAILED", job.GetProperty("status").GetString(), job.ToString());
            await Task.Delay(50, Token);
        }
    }
}
