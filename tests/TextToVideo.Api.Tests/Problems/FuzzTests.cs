using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Problems;

[TestClass]
public sealed partial class FuzzTests
{
    private const int Rounds = 1_500;

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"];

    private static readonly string[] Segments =
    [
        "none", "..", "%2e%2e%2fetc%2fpasswd", "-r2", "a-r2", "a-hook-Completed", "prefetch-1", "%F0%9F%92%A9", "a%20b", "'%22;--", "%25s%25n", "CON", "a%0d%0aX:1", "%ff%fe", "a.b", new string('x', 3_000),
    ];

    private static readonly string[] Queries =
    [
        "", "?limit=99999999999999999999", "?cursor=9999999999999999999999", "?cursor=9223372036854775807", "?state=,,,", "?state=%00x", "?sort=", "?from=rendering", "?from=2", "?expires=x&signature=y", "?expires=-1&signature=", "?download", "?language=%F0", "?limit=1&limit=2", "?%00=1",
    ];

    private static readonly string[] Bodies =
    [
        "", "{", "[]", "null", "0", "\"x\"", "{}", "{\"script\":null}", "{\"script\":\"\"}", "{\"script\":\"\\u0000\\ud800\"}", "{\"script\":\"...\"}", "{\"scenes\":[null]}", "{\"scenes\":[{\"text\":null}]}", "{\"scenes\":{}}",
        "{\"script\":\"Hi there.\",\"quality\":99}", "{\"script\":\"Hi there.\",\"aspect\":-1}", "{\"script\":\"Hi there.\",\"rate\":1e400}", "{\"script\":\"Hi there.\",\"rate\":-0}", "{\"script\":\"Hi there.\",\"seed\":99999999999}", "{\"script\":\"Hi there.\",\"duration_seconds\":\"NaN\"}",
        "{\"script\":\"Hi there.\",\"callback_url\":\"http://[::1\"}", "{\"script\":\"Hi there.\",\"callback_url\":\"//x\"}", "{\"script\":\"Hi there.\",\"callback_url\":\"https://a:b@c\"}", "{\"script\":\"Hi there.\",\"metadata\":{\"\\udc00\":1}}", "{\"script\":\"Hi there.\",\"voice\":\"flite:../../x\"}",
        "{\"script\":\"Hi there.\",\"language\":\"\\u202e\"}", "{\"script\":\"Hi there.\",\"footage\":\"\\u0000\"}", "{\"script\":\"Hi there.\",\"music\":\"C:\\\\Windows\"}", "{\"script\":\"a\",\"script\":\"b\"}", "{\"script\":\"Hi there.\",\"uploads\":[null,\"\",\"upload:\"],\"music\":\"upload:..\"}", "{\"script\":\"Hi there.\",\"uploads\":{}}", "{\"scripts\":[null,\"a\"],\"queries\":[null]}", "{\"queries\":[\"sea\"],\"quality\":7}", "{\"queries\":[\"sea\"],\"language\":null}",
        "{\"title\":\"a\",\"language\":\"en\",\"seed\":0,\"scenes\":[]}", "{\"title\":\"a\",\"language\":\"en\",\"seed\":0,\"scenes\":[{\"id\":\"s\",\"text\":\"t\",\"keywords\":null}]}", "{\"reason\":1}",
        "{\"colours\":{\"accent\":\"red;\"}}", "{\"colours\":null,\"font_file\":\"/etc/passwd\"}", "{\"logo\":{\"file\":\"upload:..\"}}", "{\"intro\":{\"file\":7}}", "{\"storyboard\":{\"scenes\":[null]}}", "{\"settings\":{\"captions\":99,\"aspect\":null}}", "{\"settings\":[]}", "{\"storyboard\":{\"title\":\"a\",\"language\":\"en\",\"seed\":0,\"scenes\":[]},\"settings\":{\"music\":\"upload:..\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}}", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":1}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"generate_video\",\"arguments\":{\"quality\":99,\"script\":\"x\"}}}",
    ];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Idempotency-Key", ""), ("Idempotency-Key", "\"\""), ("Idempotency-Key", new string('k', 400)), ("Prefer", "wait=-1"), ("Prefer", "wait=999999999999"), ("Prefer", ";;,,="), ("Last-Event-ID", "99-99999999999999999999"), ("If-Match", "*"), ("If-Match", "W/\"x\""), ("If-None-Match", "\"\"\""),
        ("Range", "bytes=-"), ("Range", "bytes=0-0,1-1,2-2"), ("Range", "bytes=99999999999999999999-"), ("Authorization", "Bearer "), ("Authorization", "Basic x"), ("Accept", "text/event-stream"), ("Accept", "*/*"), ("Accept", "\""), ("Origin", "null"), ("MCP-Protocol-Version", "1"), ("Content-Type", "application/json; charset=\"utf-16\""), ("Content-Type", "multipart/form-data"), ("Content-Type", "multipart/form-data; boundary=\"\\\"\""), ("X-Api-Key", "\t"),
    ];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task AnyRoute_HostileRequests_AreAnsweredWithoutAFaultOfTheServer()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var real = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        // Those that there are, and one that there is not.
        string[] paths = [.. bench.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}").Distinct(), "/{id}"];
        var random = new Random(20260101);
        var faults = new List<string>();
        for (var i = 0; i < Rounds; i++)
        {
            using var request = Make(random, paths, real);
            try
            {
                using var response = await bench.Http.SendAsync(request, Token).WaitAsync(TimeSpan.FromSeconds(20), Token);
                var body = await response.Content.ReadAsStringAsync(Token);
                if ((int)response.StatusCode >= 500) faults.Add($"{(int)response.StatusCode} {request} {body}");
                if (body.Contains(bench.Home, StringComparison.Ordinal) || body.Contains("   at ", StringComparison.Ordinal)) faults.Add($"tells too much: {request} {body}");
                if ((int)response.StatusCode is >= 400 and < 500 && body.Length > 0) CheckProblem(response, body, request, faults);
            }
            catch (TimeoutException)
            {
                faults.Add($"hangs: {request}");
            }
        }

        Assert.IsEmpty(faults, string.Join("\n\n", faults.Take(10)));
        Assert.AreEqual("ok", (await bench.GetAsync("/health/ready", Token)).GetProperty("status").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("GARBAGE\r\n\r\n")]
    [DataRow("GET /mcp/jobs HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [DataRow("POST /mcp/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{")]
    [DataRow("GET /mcp/jobs HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: \u00ff\u00fe\r\nX-Api-Key: \u0001\r\n\r\n")]
    [DataRow("POST /mcp/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    public async Task Connection_BrokenBytesThenClosed_LeavesTheServerServing(string bytes)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using (var client = new TcpClient())
        {
            await client.ConnectAsync("127.0.0.1", bench.Address.Port, Token);
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(bytes), Token);
        }

        var done = await bench.MakeAsync(Sample.Tides, Token);

        Assert.AreEqual("COMPLETED", done.GetProperty("status").GetString());
        Assert.AreEqual(1, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength(), "Nothing was begun by what was broken off.");
    }

    private static HttpRequestMessage Make(Random random, string[] paths, string realId)
    {
        string Segment() => random.Next(4) == 0 ? realId : Segments[random.Next(Segments.Length)];
        var path = Parameter().Replace(paths[random.Next(paths.Length)], _ => Segment());
        var method = new HttpMethod(Methods[random.Next(Methods.Length)]);
        var request = new HttpRequestMessage(method, path + Queries[random.Next(Queries.Length)]);
        if (method.Method is "POST" or "PUT" or "PATCH" or "DELETE")
        {
            request.Content = new StringContent(Bodies[random.Next(Bodies.Length)], Encoding.UTF8, random.Next(8) == 0 ? "text/html" : "application/json");
        }
        for (var i = random.Next(3); i > 0; i--)
        {
            var (name, value) = Headers[random.Next(Headers.Length)];
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
        return request;
    }

    private static void CheckProblem(HttpResponseMessage response, string body, HttpRequestMessage request, List<string> faults)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json") faults.Add($"no problem: {(int)response.StatusCode} {request} {body}");
        else if (!JsonDocument.Parse(body).RootElement.TryGetProperty("code", out _)) faults.Add($"no code: {body}");
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
