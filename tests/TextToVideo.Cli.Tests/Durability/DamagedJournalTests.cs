using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability;

/// <summary>A server on a journal of which one history was damaged, as by a bad disk.</summary>
[TestClass]
[DoNotParallelize]
public sealed class DamagedJournalTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_OneHistoryDamaged_HealthNamesTheJobAndOthersGoOn()
    {
        using var folder = new WorkFolder();
        string damaged;
        using (var server = Serve(folder))
        {
            using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
            damaged = await SubmitAsync(http, "The moon pulls.");
            await WaitAsync(http, $"/mcp/status/{damaged}", job => job.GetProperty("status").GetString() == "AWAITING_APPROVAL");
            server.Kill();
            await server.WaitAsync(Token);
        }
        await DamageAsync(folder, damaged);

        using var restarted = Serve(folder);
        using var client = new HttpClient { BaseAddress = await restarted.AddressAsync(Token) };
        Assert.AreEqual("ok", (await HealthAsync(client, "engine")).IsReady ? "ok" : "not ok", "nobody has asked for that job yet");
        using (await client.PostAsync($"/mcp/cancel/{damaged}", null, Token))
        {
        }

        var health = await WaitAsync(client, "/health", answer => Find(answer, "histories") is not null);
        var finding = Find(health, "histories")!.Value;
        Assert.IsFalse(finding.GetProperty("is_ready").GetBoolean());
        Assert.Contains(damaged, finding.GetProperty("detail").GetString()!);
        Assert.Contains("backup", finding.GetProperty("remedy").GetString()!);
        Assert.AreEqual("degraded", health.GetProperty("status").GetString());
        using (var ready = await client.GetAsync("/health/ready", Token)) Assert.AreEqual(200, (int)ready.StatusCode, "the others are not held up");

        var other = await SubmitAsync(client, "The sea rises.");
        await WaitAsync(client, $"/mcp/status/{other}", job => job.GetProperty("status").GetString() == "AWAITING_APPROVAL");
    }

    private static TtvProcess Serve(WorkFolder folder) => TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");

    private async Task<string> SubmitAsync(HttpClient http, string script)
    {
        using var accepted = await http.PostAsJsonAsync("/mcp/generate", new { script, approval = true }, Token);
        var answer = await accepted.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.IsTrue(accepted.IsSuccessStatusCode, answer.ToString());
        return answer.GetProperty("job_id").GetString()!;
    }

    private async Task<JsonElement> WaitAsync(HttpClient http, string path, Func<JsonElement, bool> isThere)
    {
        while (true)
        {
            var answer = await http.GetFromJsonAsync<JsonElement>(path, Token);
            if (isThere(answer)) return answer;
            await Task.Delay(100, Token);
        }
    }

    private async Task<(bool IsReady, string? Detail)> HealthAsync(HttpClient http, string check)
    {
        var finding = Find(await http.GetFromJsonAsync<JsonElement>("/health", Token), check)!.Value;
        return (finding.GetProperty("is_ready").GetBoolean(), finding.GetProperty("detail").GetString());
    }

    private static JsonElement? Find(JsonElement health, string check)
    {
        var found = health.GetProperty("checks").EnumerateArray().Where(each => each.GetProperty("name").GetString() == check).ToList();
        return found.Count == 0 ? null : found[0];
    }

    private async Task DamageAsync(WorkFolder folder, string job)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "home", "journal.db")};Pooling=False");
        await connection.OpenAsync(Token);
        await using var damage = connection.CreateCommand();
        damage.CommandText = "UPDATE history SET event = substr(event, 1, 9) WHERE position = 1 AND instance = (SELECT seq FROM instances WHERE id = $id)";
        damage.Parameters.AddWithValue("$id", job);
        Assert.AreEqual(1, await damage.ExecuteNonQueryAsync(Token));
    }
}
