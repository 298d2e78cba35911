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

    /// <summary>What processes were in the middle of when they were killed; one of several things at once counts for each.</summary>
    public Dictionary<StormMoment, int> Landed { get; } = [];

    public StormUploads Uploads { get; } = new();

    public string Home => _folder.File("home");

    public string Secret { get; } = StandardWebhooks.NewSecret();

    public PaidVoice Voice { get; private set; } = null!;

    public StormReceiver Receiver { get; private set; } = null!;

    public IReadOnlyList<string> Logs { get; private set; } = [];

    /// <summary>Of the stopwatch.</summary>
    public IReadOnlyList<long> KilledAt => _killedAt;

    /// <summary>What the server says of each job once all is over.</summary>
    public Dictionary<string, string> Results { get; } = [];

    /// <summary>Ids of the files that the server has once all were sent again.</summary>
    public IReadOnlyList<string> KeptUploads { get; private set; } = [];

    /// <summary>SHA-256 of each job's video, as a user downloads it.</summary>
    public Dictionary<string, string> Videos { get; } = [];

    public async Task RunAsync()
    {
        Voice = await PaidVoice.StartAsync();
        Receiver = await StormReceiver.StartAsync();
        using var processes = new StormProcesses(_folder.Path, workers, [.. Voice.Settings, .. TextToVideo.Studio.Webhooks.Receiver.Allowed.Select(pair => $"{pair.Key}={pair.Value}")]);
        var aim = new StormAim(new StormSight(Home, Voice, Receiver), _random);
        for (var killed = 0; killed < kills; killed++) await KillOneAsync(processes, aim);
        await EndAsync(processes);
        Logs = [.. processes.Logs];
    }

    private async Task KillOneAsync(StormProcesses processes, StormAim aim)
    {
        var wish = aim.Draw();
        var victims = VictimsOf(wish).ToDictionary(processes.IdOf);
        var taken = aim.TakeAsync([.. victims.Keys], wish, cancellationToken);
        // A purchase is at a job's very beginning.
        await HandInAsync(processes, wish == StormMoment.Purchase ? JobsAtOnce + 1 : JobsAtOnce, taken);
        var sending = wish == StormMoment.Upload ? UploadAsync(processes) : Task.CompletedTask;
        var (victim, moments) = await taken;
        _killedAt.Add(Stopwatch.GetTimestamp());
        await processes.KillAsync(victims[victim], cancellationToken);
        await sending;
        foreach (var moment in moments.DefaultIfEmpty(StormMoment.Anything)) Landed[moment] = Landed.GetValueOrDefault(moment) + 1;
    }

    /// <summary>Only servers take uploads in; beside workers they do nothing else that lasts. In random order.</summary>
    private int[] VictimsOf(StormMoment wish)
    {
        int[] victims = wish switch
        {
            StormMoment.Upload => [0],
            StormMoment.Anything or StormMoment.Commit => [.. Enumerable.Range(0, workers + 1)],
            _ => workers == 0 ? [0] : [.. Enumerable.Range(1, workers)],
        };
        _random.Shuffle(victims);
        return victims;
    }

    private async Task UploadAsync(StormProcesses processes)
    {
        using var http = await processes.ConnectAsync(cancellationToken);
        await Uploads.SendOneAsync(http, cancellationToken);
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
    /// <param name="until">The server may be the one that is stopped meanwhile; it does not answer then.</param>
    private async Task HandInAsync(StormProcesses processes, int atOnce, Task until)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var handing = HandInAsync(processes, atOnce, stop.Token);
        if (await Task.WhenAny(handing, until) == until) await stop.CancelAsync();
        try
        {
            await handing;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The next round asks again.
        }
    }

    private async Task HandInAsync(StormProcesses processes, int atOnce, CancellationToken cancellationToken)
    {
        using var http = await processes.ConnectAsync(cancellationToken);
        try
        {
            var open = 0;
            foreach (var job in Jobs.Where(job => job.Id is not null)) open += await HasEndedAsync(http, job, cancellationToken) ? 0 : 1;
            while (open + Jobs.Count(job => job.Id is null) < atOnce) Jobs.Add(new StormJob(Jobs.Count));
            foreach (var job in Jobs.Where(job => job.Id is null)) await SubmitAsync(http, job, cancellationToken);
        }
        catch (HttpRequestException)
        {
            // The server is the one that a kill hits; the next round asks again.
        }
    }

    private async Task SubmitAsync(HttpClient http, StormJob job, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(job.Request(Receiver.Url, Secret)) };
        request.Headers.Add("Idempotency-Key", job.Key);
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Conflict) return;
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, answer.ToString());
        job.Id = answer.GetProperty("job_id").GetString();
    }

    private async Task<bool> HasEndedAsync(HttpClient http, StormJob job, CancellationToken cancellationToken)
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
                await SubmitAsync(http, job, limit.Token);
                if (job.Id is null) await Task.Delay(500, limit.Token);
            }
        }
        foreach (var job in Jobs)
        {
            while (!await HasEndedAsync(http, job, limit.Token)) await Task.Delay(50, limit.Token);
            while (!await IsDeliveredAsync(http, job)) await Task.Delay(50, limit.Token);
            Videos[job.Key] = await HashAsync(http, job);
        }
        await Uploads.SendAllAsync(http, limit.Token);
        KeptUploads = await UploadsOfAsync(http, limit.Token);
    }

    private static async Task<List<string>> UploadsOfAsync(HttpClient http, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await http.GetFromJsonAsync<JsonElement>($"/mcp/uploads?limit=200{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}", cancellationToken);
            ids.AddRange(page.GetProperty("uploads").EnumerateArray().Select(upload => upload.GetProperty("upload_id").GetString()!));
            cursor = page.TryGetProperty("next_cursor", out var next) ? next.GetString() : null;
        }
        return ids;
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
