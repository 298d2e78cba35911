using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using TextToVideo.Cli.Tests.Durability.Storms;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Workers;

/// <summary>Several real processes on one home folder.</summary>
[TestClass]
[DoNotParallelize]
public sealed partial class WorkerTests
{
    private const string LeaseOf2Seconds = "Engine:LeaseDuration=00:00:02";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(360_000, CooperativeCancellation = true)]
    public async Task Worker_PausedPastItsLease_CannotWriteWhenItWakes()
    {
        using var folder = new WorkFolder();
        using var server = Serve(folder);
        using var paused = Work(folder);
        using var http = new HttpClient { BaseAddress = await AddressOfAsync(server) };
        var id = await SubmitAsync(http, "The moon pulls the sea. The sea rises slowly. Six hours later it falls again.");
        await LogAsync(paused, "done in");
        await PauseAsync(paused);

        using var other = Work(folder);
        await LogAsync(other, "has gone silent");
        var ended = await EndedAsync(http, id);
        var result = await http.GetStringAsync(new Uri($"/mcp/result/{id}", UriKind.Relative), Token);
        var history = await HistoryAsync(folder, id);
        UnixSignal.Continue(paused.Id);
        await LogAsync(paused, "Beginning anew");

        Assert.AreEqual("COMPLETED", ended.GetProperty("status").GetString(), ended.ToString());
        CollectionAssert.AreEqual(history, await HistoryAsync(folder, id), "the late worker has added nothing");
        Assert.AreEqual(Essence(result), Essence(await http.GetStringAsync(new Uri($"/mcp/result/{id}", UriKind.Relative), Token)));

        // And it is of use again.
        other.Kill();
        await other.WaitAsync(Token);
        Assert.AreEqual("COMPLETED", (await EndedAsync(http, await SubmitAsync(http, "The river meets the sea."))).GetProperty("status").GetString());
    }

    [TestMethod]
    [Timeout(360_000, CooperativeCancellation = true)]
    public async Task Workers_OfAServerThatOnlyServes_ShareTheJobAndOneMayDie()
    {
        using var folder = new WorkFolder();
        using var server = Serve(folder);
        using var http = new HttpClient { BaseAddress = await AddressOfAsync(server) };
        var id = await SubmitAsync(http, [.. Enumerable.Range(1, 12).Select(i => $"The wave of number {i} comes in from the sea.")]);
        using var first = Work(folder, "Engine:EncodingConcurrency=1");
        using var second = Work(folder, "Engine:EncodingConcurrency=1");
        await LogAsync(first, "body: done");
        await LogAsync(second, "body: done");
        Assert.AreEqual("2 run.", (await WorkersAsync(http)).GetProperty("detail").GetString());
        first.Kill();
        await first.WaitAsync(Token);

        Assert.AreEqual("COMPLETED", (await EndedAsync(http, id)).GetProperty("status").GetString());
        // It looks after the others once a second, and the job may have ended before.
        await LogAsync(second, "has died");
        Assert.DoesNotContain("done in", server.Error + server.Output, "the server has not worked");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Server_ThatOnlyServes_TellsThatNobodyWorks()
    {
        using var folder = new WorkFolder();
        using var server = Serve(folder);
        using var http = new HttpClient { BaseAddress = await AddressOfAsync(server) };

        var workers = await WorkersAsync(http);

        Assert.AreEqual("None runs; jobs wait.", workers.GetProperty("detail").GetString());
        Assert.Contains("ttv worker", workers.GetProperty("remedy").GetString()!);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Worker_ToldToStop_EndsInTheMiddleOfItsJob()
    {
        using var folder = new WorkFolder();
        using var server = Serve(folder);
        using var worker = Work(folder, "Engine:EncodingConcurrency=1");
        using var http = new HttpClient { BaseAddress = await AddressOfAsync(server) };
        var id = await SubmitAsync(http, [.. Enumerable.Range(1, 12).Select(i => $"The wave of number {i} comes in from the sea.")]);
        // Bodies may be made while the last scenes are still spoken.
        await StatusAsync(http, id, "RENDERING");
        await LogAsync(worker, "body: done");
        var told = Stopwatch.GetTimestamp();

        Assert.AreEqual(0, await worker.StopAsync(Token), worker.Error);

        // It gives itself ten; the rest is for a machine that is busy.
        Assert.IsLessThan(TimeSpan.FromSeconds(20), Stopwatch.GetElapsedTime(told));
        var job = await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token);
        Assert.AreEqual("RENDERING", job.GetProperty("status").GetString(), "it was in the middle of this");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Worker_WithAMisspeltSetting_SaysWhichAndEnds()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "worker", "--set", "Engine:MaxRunning=0");

        Assert.AreEqual(3, code, error);
        Assert.Contains("MaxRunning", error);
    }

    private static TtvProcess Serve(WorkFolder folder) => TtvProcess.Start(folder.Path, "serve", "--no-work", "--listen", "http://127.0.0.1:0");

    private static TtvProcess Work(WorkFolder folder, params string[] settings) =>
        TtvProcess.Start(folder.Path, ["worker", .. settings.Append(LeaseOf2Seconds).SelectMany(setting => new[] { "--set", setting })]);

    /// <summary>Between two commits: in the middle of one it would keep everybody from writing for as long as it stands still.</summary>
    private async Task PauseAsync(TtvProcess process)
    {
        while (true)
        {
            UnixSignal.Stop(process.Id);
            // Its threads stand still one after the other.
            await Task.Delay(20, Token);
            if (!ProcessFiles.Commits(process.Id)) return;
            UnixSignal.Continue(process.Id);
            await Task.Delay(5, Token);
        }
    }

    private async Task LogAsync(TtvProcess process, string text)
    {
        while (!(process.Error + process.Output).Contains(text, StringComparison.Ordinal))
        {
            Assert.IsFalse(process.HasExited, process.Error);
            await Task.Delay(20, Token);
        }
    }

    private async Task<Uri> AddressOfAsync(TtvProcess server)
    {
        await LogAsync(server, "listening on ");
        return new Uri(Listening().Match(server.Error).Groups[1].Value);
    }

    private async Task<string> SubmitAsync(HttpClient http, params string[] scenes)
    {
        using var response = await http.PostAsJsonAsync("/mcp/generate", new { scenes = scenes.Select(text => new { text }), quality = "low", aspect = "1:1" }, Token);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("job_id").GetString()!;
    }

    private Task<JsonElement> EndedAsync(HttpClient http, string id) => StatusAsync(http, id, "COMPLETED", "FAILED", "CANCELLED");

    private async Task<JsonElement> StatusAsync(HttpClient http, string id, params string[] any)
    {
        while (true)
        {
            var job = await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token);
            if (any.Contains(job.GetProperty("status").GetString())) return job;
            await Task.Delay(50, Token);
        }
    }

    /// <summary>What a server that does not work says of those that do.</summary>
    private async Task<JsonElement> WorkersAsync(HttpClient http)
    {
        var health = await http.GetFromJsonAsync<JsonElement>("/health/ready", Token);
        return health.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "workers");
    }

    /// <summary>Read from the journal itself, by a process of nobody's.</summary>
    private static async Task<List<string>> HistoryAsync(WorkFolder folder, string id)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder.Path, "home", "journal.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT event FROM history WHERE instance = (SELECT seq FROM instances WHERE id = $id) ORDER BY position";
        command.Parameters.AddWithValue("$id", id);
        await using var rows = await command.ExecuteReaderAsync();
        var events = new List<string>();
        while (await rows.ReadAsync()) events.Add(rows.GetString(0));
        return events;
    }

    private static string Essence(string result)
    {
        using var json = JsonDocument.Parse(result);
        return string.Join('\n', json.RootElement.EnumerateObject().Where(each => !each.Name.EndsWith("_url", StringComparison.Ordinal) && each.Name != "links_expire_at").Select(each => each.ToString()));
    }

    [GeneratedRegex(@"listening on (http://[^;\s]+)")]
    private static partial Regex Listening();
}
