using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>
/// Real jobs on real processes that are killed again and again. Jobs are handed in as long as there are kills to come, so
/// that there is always something to be in the middle of.
/// </summary>
/// <param name="workers">Beside the server; 0: it works itself.</param>
internal sealed class Storm(int seed, int workers, int kills, CancellationToken cancellationToken) : IAsyncDisposable
{
    private const int JobsAtOnce = 3;
    private static readonly TimeSpan JobEndsWithin = TimeSpan.FromMinutes(3);

    private readonly WorkFolder _folder = new();
    private readonly Random _random = new(seed);
    private readonly List<long> _killedAt = [];

    /// <summary>More are added as they are needed.</summary>
    public List<StormJob> Jobs { get; init; } = [];

    public Dictionary<StormMoment, int> Moments { get; } = [];

    public string Home => _folder.File("home");

    public string Secret { get; } = StandardWebhooks.NewSecret();

    public PaidVoice Voice { get; private set; } = null!;

    public Receiver Receiver { get; private set; } = null!;

    public IReadOnlyList<string> Logs { get; private set; } = [];

    /// <summary>Of the stopwatch.</summary>
    public IReadOnlyList<long> KilledAt => _killedAt;

    /// <summary>What the server says of each job once all is over.</summary>
    public Dictionary<string, string> Results { get; } = [];

    /// <summary>SHA-256 of each job's video, as a user downloads it.</summary>
    public Dictionary<string, string> Videos { get; } = [];

    public async Task RunAsync()
    {
        Voice = await PaidVoice.StartAsync();
        // Slow enough to be killed while it waits for the answer.
        Receiver = await Receiver.StartAsync(async http =>
        {
            await Task.Delay(20);
            http.Response.StatusCode = 204;
        });
        using var processes = new StormProcesses(_folder.Path, workers, [.. Voice.Settings, .. Receiver.Allowed.Select(pair => $"{pair.Key}={pair.Value}"), "Engine:LeaseDuration=00:00:05"]);
        var watch = new StormWatch(Home, Voice, Receiver, _random);
        for (var killed = 0; killed < kills;)
        {
            var wish = watch.Draw();
            var waiting = watch.WaitForAsync(wish, cancellationToken);
            // A purchase is at a job's very beginning.
            await HandInAsync(processes, wish == StormMoment.Purchase ? JobsAtOnce + 1 : JobsAtOnce);
            var moment = await waiting;
            await processes.KillAsync(_random.Next(0, workers + 1), cancellationToken);
            _killedAt.Add(Stopwatch.GetTimestamp());
            Moments[moment] = Moments.GetValueOrDefault(moment) + 1;
            killed++;
        }
        await EndAsync(processes);
        Logs = [.. processes.Logs];
    }

    /// <summary>SHA-256 of everything that finished steps left, by its key.</summary>
    public async Task<Dictionary<string, string>> StepFilesAsync()
    {
        var steps = Path.Combine(Home, "artifacts", "data", "steps");
        var hashes = new Dictionary<string, string>();
        foreach (var path in Directory.EnumerateFiles(steps, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "result.json"))
        {
            await using var file = File.OpenRead(path);
            hashes[Path.GetRelativePath(steps, path)] = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }
        return hashes;
    }

    public async ValueTask DisposeAsync()
    {
        if (Voice is not null) await Voice.DisposeAsync();
        if (Receiver is not null) await Receiver.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Keeps so many jobs under way. A request whose answer was lost is sent again under the same key.</summary>
    private async Task HandInAsync(StormProcesses processes, int atOnce)
    {
        using var http = await processes.ConnectAsync(cancellationToken);
        try
        {
            var open = 0;
            foreach (var job in Jobs.Where(job => job.Id is not null)) open += await HasEndedAsync(http, job) ? 0 : 1;
            while (open + Jobs.Count(job => job.Id is null) < atOnce) Jobs.Add(new StormJob(Jobs.Count));
            foreach (var job in Jobs.Where(job => job.Id is null)) await SubmitAsync(http, job);
        }
        catch (HttpRequestException)
        {
            // The server is the one that a kill hits; the next round asks again.
        }
    }

    private async Task SubmitAsync(HttpClient http, StormJob job)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(job.Request(Receiver.Url, Secret)) };
        request.Headers.Add("Idempotency-Key", job.Key);
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Conflict) return;
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, answer.ToString());
        job.Id = answer.GetProperty("job_id").GetString();
    }

    private async Task<bool> HasEndedAsync(HttpClient http, StormJob job)
    {
        var status = await http.GetFromJsonAsync<JsonElement>($"/mcp/status/{job.Id}", cancellationToken);
        var state = status.GetProperty("status").GetString();
        Assert.IsFalse(state is "FAILED" or "CANCELLED", $"{job.Key} ended badly: {status}");
        if (state != "COMPLETED") return false;
        var result = Essence(await http.GetFromJsonAsync<JsonElement>($"/mcp/result/{job.Id}", cancellationToken));
        Assert.AreEqual(Results.GetValueOrDefault(job.Key, result), result, "what was recorded stays what it is");
        Results[job.Key] = result;
        return true;
    }

    private async Task EndAsync(StormProcesses processes)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(JobEndsWithin);
        using var http = await processes.ConnectAsync(limit.Token);
        foreach (var job in Jobs)
        {
            while (job.Id is null)
            {
                await SubmitAsync(http, job);
                if (job.Id is null) await Task.Delay(500, limit.Token);
            }
        }
        foreach (var job in Jobs)
        {
            while (!await HasEndedAsync(http, job)) await Task.Delay(50, limit.Token);
            while (!await IsDeliveredAsync(http, job)) await Task.Delay(50, limit.Token);
            Videos[job.Key] = await HashAsync(http, job);
        }
    }

    private async Task<bool> IsDeliveredAsync(HttpClient http, StormJob job)
    {
        var log = await http.GetFromJsonAsync<JsonElement>($"/mcp/webhooks/{job.Id}", cancellationToken);
        return log.GetProperty("deliveries").EnumerateArray().Any(delivery => delivery.GetProperty("status").GetString() == "delivered");
    }

    /// <summary>Links are signed anew for every answer.</summary>
    private static string Essence(JsonElement result) => string.Join(
        '\n',
        result.EnumerateObject().Where(each => !each.Name.EndsWith("_url", StringComparison.Ordinal) && each.Name != "links_expire_at").Select(each => each.ToString()));

    private async Task<string> HashAsync(HttpClient http, StormJob job)
    {
        var result = await http.GetFromJsonAsync<JsonElement>($"/mcp/result/{job.Id}", cancellationToken);
        var bytes = await http.GetByteArrayAsync(new Uri(result.GetProperty("video_url").GetString()!), cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
