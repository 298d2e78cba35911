using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Access;

[TestClass]
public sealed class AccessTests
{
    private static readonly string Writer = ApiKey.New();
    private static readonly string Reader = ApiKey.New();

    private static readonly Dictionary<string, string?> TwoKeys = new()
    {
        ["Api:Keys:0:Name"] = "studio",
        ["Api:Keys:0:Hash"] = ApiKey.HashOf(Writer),
        ["Api:Keys:1:Name"] = "dashboard",
        ["Api:Keys:1:Hash"] = ApiKey.HashOf(Reader).ToUpperInvariant(),
        ["Api:Keys:1:Scopes:0"] = "read",
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("/mcp/jobs")]
    [DataRow("/mcp/voices")]
    [DataRow("/openapi/v1.json")]
    [DataRow("/mcp/files/some/video.mp4")]
    [DataRow("/nothing/here")]
    public async Task AnyRoute_NoKeyOrAWrongOne_IsUnauthorized(string path)
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: TwoKeys);

        using var none = await bench.Http.GetAsync(path, Token);
        await Answer.ProblemAsync(none, 401, "key.missing", Token);
        Assert.AreEqual("Bearer", none.Headers.WwwAuthenticate.Single().Scheme);
        using var wrong = await GetAsync(bench, path, ApiKey.New());
        await Answer.ProblemAsync(wrong, 401, "key.missing", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Keys_Scopes_AreKept()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: TwoKeys);

        using var read = await GetAsync(bench, "/mcp/jobs", Reader);
        Assert.AreEqual(200, (int)read.StatusCode);
        using var refused = await PostAsync(bench, Reader);
        await Answer.ProblemAsync(refused, 403, "key.scope", Token);
        using var written = await PostAsync(bench, Writer);
        Assert.AreEqual(202, (int)written.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task SignedLink_WithoutKey_Opens()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: TwoKeys);
        bench.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Writer);
        var result = await bench.MakeAsync(Sample.Tides, Token);
        bench.Http.DefaultRequestHeaders.Authorization = null;

        Assert.AreEqual("video", await bench.Http.GetStringAsync(result.GetProperty("video_url").GetString(), Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Health_WithKeysConfigured_NeedsNone()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: TwoKeys);

        Assert.AreEqual("ok", (await bench.GetAsync("/health/live", Token)).GetProperty("status").GetString());
        Assert.AreEqual("ok", (await bench.GetAsync("/health/ready", Token)).GetProperty("status").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task NoKeys_NameThatIsNotThisMachines_IsMisdirected()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/mcp/jobs");
        request.Headers.Host = "attacker.example";

        using var response = await bench.Http.SendAsync(request, Token);

        await Answer.ProblemAsync(response, 421, "host.not_allowed", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task NoKeys_ForeignWebPage_IsRefusedUnlessNamed()
    {
        await using var closed = await ApiBench.StartAsync(Token);
        using var refused = await FromPageAsync(closed, "https://attacker.example");
        await Answer.ProblemAsync(refused, 403, "origin.not_allowed", Token);
        Assert.IsFalse(refused.Headers.Contains("Access-Control-Allow-Origin"));

        await using var open = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Api:AllowedOrigins:0"] = "https://studio.example" });
        using var allowed = await FromPageAsync(open, "https://studio.example");
        Assert.AreEqual(200, (int)allowed.StatusCode);
        Assert.AreEqual("https://studio.example", allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Requests_OverTheLimit_AreToldWhenToComeBack()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?>(TwoKeys) { ["Api:Limits:Requests"] = "3" });
        for (var i = 2; i >= 0; i--)
        {
            using var counted = await GetAsync(bench, "/mcp/jobs", Reader);
            Assert.AreEqual(i.ToString(System.Globalization.CultureInfo.InvariantCulture), counted.Headers.GetValues("RateLimit-Remaining").Single());
        }

        using var refused = await GetAsync(bench, "/mcp/jobs", Reader);
        await Answer.ProblemAsync(refused, 429, "rate.requests", Token);
        Assert.IsGreaterThan(TimeSpan.FromMinutes(10), refused.Headers.RetryAfter!.Delta!.Value);
        using var other = await GetAsync(bench, "/mcp/jobs", Writer);
        Assert.AreEqual(200, (int)other.StatusCode, "Each key has its own account.");
        using var health = await GetAsync(bench, "/health/ready", Reader);
        Assert.AreEqual(200, (int)health.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generations_OverTheLimit_AreRefusedButOnlyThose()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?>(TwoKeys) { ["Api:Limits:Generations"] = "1" });
        using var first = await PostAsync(bench, Writer);
        Assert.AreEqual(202, (int)first.StatusCode);

        using var second = await PostAsync(bench, Writer);
        await Answer.ProblemAsync(second, 429, "rate.generations", Token);
        using var read = await GetAsync(bench, "/mcp/jobs", Writer);
        Assert.AreEqual(200, (int)read.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generations_RetriesThatBeginNothing_AreNotCounted()
    {
        var settings = new Dictionary<string, string?>(TwoKeys) { ["Api:Limits:Generations"] = "2" };
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), settings: settings);
        using var begun = await PostAsync(bench, Writer);
        var id = (await Answer.JsonAsync(begun, 202, Token)).GetProperty("job_id").GetString();

        using var early = await PostAsync(bench, Writer, $"/mcp/retry/{id}");
        using var unknown = await PostAsync(bench, Writer, $"/mcp/retry/{new string('0', 32)}");
        using var second = await PostAsync(bench, Writer);

        await Answer.ProblemAsync(early, 409, "job.wrong_state", Token);
        await Answer.ProblemAsync(unknown, 404, "job.not_found", Token);
        Assert.AreEqual(202, (int)second.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Start_WrongSettings_TellsAllOfThemAtOnce()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Api:Keys:0:Hash"] = "plain",
            ["Api:Keys:0:Scopes:0"] = "admin",
            ["Api:MediaFolders:0"] = "/no/such/folder",
            ["Api:AllowedOrigins:0"] = "studio.example",
            ["Api:PublicBaseUrl"] = "ftp://x",
            ["Api:Limits:RequestWindow"] = "00:00:00",
        };

        var invalid = await Assert.ThrowsExactlyAsync<OptionsValidationException>(() => ApiBench.StartAsync(Token, settings: settings));

        Assert.HasCount(7, invalid.Failures.ToList(), string.Join('\n', invalid.Failures));
    }

    private async Task<HttpResponseMessage> GetAsync(ApiBench bench, string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await bench.Http.SendAsync(request, Token);
    }

    private Task<HttpResponseMessage> PostAsync(ApiBench bench, string key) => PostAsync(bench, key, "/mcp/generate", Sample.Tides);

    private async Task<HttpResponseMessage> PostAsync(ApiBench bench, string key, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("X-Api-Key", key);
        return await bench.Http.SendAsync(request, Token);
    }

    private async Task<HttpResponseMessage> FromPageAsync(ApiBench bench, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/mcp/jobs");
        request.Headers.Add("Origin", origin);
        return await bench.Http.SendAsync(request, Token);
    }
}
