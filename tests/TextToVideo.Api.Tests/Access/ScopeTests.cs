using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Access;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Access;

/// <summary>What every route that there is lets in, whoever maps one next.</summary>
[TestClass]
public sealed partial class ScopeTests
{
    /// <summary>Those that change nothing although they take a body; each tool of the first asks for a scope of its own.</summary>
    private static readonly string[] ReadingPosts = ["POST /mcp", "POST /mcp/estimate", "POST /mcp/plan/{id}"];

    /// <summary>Files let in by a signed link what they would otherwise ask a key of.</summary>
    private static readonly string[] OpenRoutes = ["GET /health", "GET /health/live", "GET /health/ready"];

    private static readonly string Reader = ApiKey.New();

    private static readonly Dictionary<string, string?> OneReader = new()
    {
        ["Api:Keys:0:Name"] = "dashboard",
        ["Api:Keys:0:Hash"] = ApiKey.HashOf(Reader),
        ["Api:Keys:0:Scopes:0"] = "read",
        ["Api:Limits:Requests"] = "10000",
    };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task AnyRoute_WithoutAKey_IsUnauthorizedUnlessItIsHealth()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: OneReader);

        var open = new List<string>();
        foreach (var (method, pattern) in Served(bench))
        {
            if (await StatusAsync(bench, method, pattern, null) != 401) open.Add($"{method} {pattern}");
        }

        CollectionAssert.AreEquivalent(OpenRoutes, open);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task AnyRouteThatWrites_KeyThatMayOnlyRead_IsRefused()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: OneReader);

        var allowed = new List<string>();
        foreach (var (method, pattern) in Served(bench))
        {
            if (await StatusAsync(bench, method, pattern, Reader) != 403) allowed.Add($"{method} {pattern}");
        }

        CollectionAssert.AreEquivalent(ReadingPosts, allowed.Where(route => !route.StartsWith("GET ", StringComparison.Ordinal) && !route.StartsWith("HEAD ", StringComparison.Ordinal)).ToList());
        CollectionAssert.AreEquivalent(
            Served(bench).Where(route => HttpMethods.IsGet(route.Method) || HttpMethods.IsHead(route.Method)).Select(route => $"{route.Method} {route.Pattern}").ToList(),
            allowed.Except(ReadingPosts).ToList(),
            "a key that may read reads all there is");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Route_ThatDoesNotSayWhatItNeeds_LetsNobodyIn()
    {
        await using var bench = await ApiBench.StartAsync(Token, routes: app => app.MapPost("/forgotten", () => "done"));

        using var response = await bench.Http.PostAsync("/forgotten", null, Token);

        await Answer.ProblemAsync(response, 500, "unexpected", Token);
    }

    private static List<(string Method, string Pattern)> Served(ApiBench bench)
    {
        var served = bench.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (method, $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")))
            .ToList();
        Assert.IsGreaterThan(30, served.Count);
        return served;
    }

    private async Task<int> StatusAsync(ApiBench bench, string method, string pattern, string? key)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Parameter().Replace(pattern, "v1"));
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await bench.Http.SendAsync(request, Token);
        return (int)response.StatusCode;
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
