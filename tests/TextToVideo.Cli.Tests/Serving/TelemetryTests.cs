using System.Diagnostics;
using System.Net.Http.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Serving;

[TestClass]
public sealed class TelemetryTests
{
    private const string Traces = "/v1/traces";
    private const string Metrics = "/v1/metrics";

    /// <summary>What is sent at the stop has two seconds; the first export of a process takes longest and is over by then.</summary>
    private static readonly Dictionary<string, string> ExportedSoon = new() { ["OTEL_BSP_SCHEDULE_DELAY"] = "200", ["OTEL_METRIC_EXPORT_INTERVAL"] = "200" };

    private static readonly object Request = new { script = "The moon pulls.", approval = true };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_CollectorConfigured_SendsTracesAndMetricsAtTheLatestWhenItStops()
    {
        await using var collector = await OtlpCollector.StartAsync(Token);
        using var folder = new WorkFolder();
        using var server = TtvProcess.Start(folder.Path, TtvProcess.Program, ExportedSoon, ["serve", "--listen", "http://127.0.0.1:0", "--set", $"Telemetry:OtlpEndpoint={collector.Address}", "--set", "Telemetry:Protocol=http"]);
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        var id = await PausedJob.SubmitAsync(http, Request, Token);
        using var forged = await http.GetAsync($"/mcp/files/{id}/video.mp4?expires=1&signature=of-a-link", Token);
        await PausedJob.CancelAsync(http, id, Token);

        Assert.AreEqual(0, await server.StopAsync(Token), server.Error);

        CollectionAssert.AreEquivalent(new[] { Traces, Metrics }, collector.Paths.ToArray());
        foreach (var name in new[] { "texttovideo", "POST /mcp/generate", "submit job", "PlanScenes", "ttv.instance_id", "POST /mcp/cancel/{id}" }) Assert.IsTrue(collector.Has(Traces, name), name);
        foreach (var name in new[] { "ttv.jobs.entered", "ttv.jobs", "ttv.stage.duration", "ttv.cache.lookups", "http.server.request.duration" }) Assert.IsTrue(collector.Has(Metrics, name), name);
        Assert.IsTrue(collector.Has(Traces, Convert.FromHexString(id)), "The job's id is its trace's id.");
        Assert.IsFalse(collector.Has(Traces, "of-a-link"), "Signatures of links are nobody's business.");
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_WithoutWorking_SendsItsRequestsAndJobs()
    {
        await using var collector = await OtlpCollector.StartAsync(Token);
        using var folder = new WorkFolder();
        using var server = TtvProcess.Start(folder.Path, TtvProcess.Program, ExportedSoon, ["serve", "--no-work", "--listen", "http://127.0.0.1:0", "--set", $"Telemetry:OtlpEndpoint={collector.Address}", "--set", "Telemetry:Protocol=http"]);
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        using (var taken = await http.PostAsJsonAsync("/mcp/generate", Request, Token)) Assert.AreEqual(202, (int)taken.StatusCode);

        Assert.AreEqual(0, await server.StopAsync(Token), server.Error);

        foreach (var name in new[] { "POST /mcp/generate", "submit job" }) Assert.IsTrue(collector.Has(Traces, name), name);
        foreach (var name in new[] { "ttv.jobs", "http.server.request.duration" }) Assert.IsTrue(collector.Has(Metrics, name), name);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Serve_CollectorOfTheUsualVariables_GetsTheTraceOfAJobThatBeganBeforeTheRestart()
    {
        await using var collector = await OtlpCollector.StartAsync(Token);
        using var folder = new WorkFolder();
        string id;
        using (var untraced = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0"))
        {
            using var before = new HttpClient { BaseAddress = await untraced.AddressAsync(Token) };
            id = await PausedJob.SubmitAsync(before, Request, Token);
            await untraced.StopAsync(Token);
        }
        Assert.IsEmpty(collector.Paths);

        var usual = new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_SERVICE_NAME"] = "film-room", ["OTEL_METRIC_EXPORT_INTERVAL"] = "100" };
        using var traced = TtvProcess.Start(folder.Path, TtvProcess.Program, usual, ["serve", "--listen", "http://127.0.0.1:0"]);
        using var http = new HttpClient { BaseAddress = await traced.AddressAsync(Token) };
        using var approved = await http.PostAsync($"/mcp/approve/{id}", null, Token);
        await PausedJob.WaitForAsync(http, id, "RENDERING", Token);
        while (!collector.Has(Metrics, "ttv.engine.waiting_activities")) await Task.Delay(20, Token);
        await PausedJob.CancelAsync(http, id, Token);
        await traced.StopAsync(Token);

        Assert.IsTrue(collector.Has(Traces, "FindFootage"));
        Assert.IsTrue(collector.Has(Traces, Convert.FromHexString(id)));
        Assert.IsTrue(collector.Has(Traces, "film-room"), "Who names the service means it.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_CollectorGone_StartsAndStopsInTime()
    {
        using var folder = new WorkFolder();
        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0", "--set", "Telemetry:OtlpEndpoint=http://127.0.0.1:9");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        await http.GetStringAsync("/mcp/jobs", Token);

        var watch = Stopwatch.StartNew();
        Assert.AreEqual(0, await server.StopAsync(Token), server.Error);

        // It gives itself ten; the rest is for a machine that is busy.
        Assert.IsLessThan(TimeSpan.FromSeconds(20), watch.Elapsed);
    }
}
