using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability;

[TestClass]
public sealed class TwoServersTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(360_000, CooperativeCancellation = true)]
    public async Task Serve_TwoOnOneFolderAndOneKilled_TheOtherFinishesItsJobs()
    {
        using var folder = new WorkFolder();
        using var one = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        using var two = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        using var first = new HttpClient { BaseAddress = await one.AddressAsync(Token) };
        using var second = new HttpClient { BaseAddress = await two.AddressAsync(Token) };
        var ids = new List<string>();
        foreach (var text in new[] { "The moon pulls. The sea rises.", "Ships cross the sea. Lights guide them." })
        {
            using var accepted = await first.PostAsJsonAsync("/mcp/generate", new { script = text, quality = "low", captions = "none", transition = "cut" }, Token);
            ids.Add((await accepted.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("job_id").GetString()!);
        }
        await WaitAsync(second, ids[0], job => job.GetProperty("stages").GetArrayLength() > 2);

        one.Kill();
        await one.WaitAsync(Token);

        foreach (var id in ids)
        {
            await WaitAsync(second, id, job => job.GetProperty("status").GetString() == "COMPLETED");
            var result = await second.GetFromJsonAsync<JsonElement>($"/mcp/result/{id}", Token);
            Assert.AreEqual(result.GetProperty("bytes").GetInt64(), (await second.GetByteArrayAsync(result.GetProperty("video_url").GetString(), Token)).LongLength);
        }
        Assert.AreEqual(0, await two.StopAsync(Token), two.Error);
    }

    private async Task WaitAsync(HttpClient http, string id, Func<JsonElement, bool> isThere)
    {
        while (true)
        {
            var job = await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token);
            Assert.AreNotEqual("FAILED", job.GetProperty("status").GetString(), job.ToString());
            if (isThere(job)) return;
            await Task.Delay(50, Token);
        }
    }
}
