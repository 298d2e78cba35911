using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.OpenApi;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Api.Tests.Uploads;

namespace TextToVideo.Api.Tests.OpenApi;

[TestClass]
public sealed class DocumentTests
{
    /// <summary>What the document leaves out on purpose: itself, and the endpoint that speaks another protocol.</summary>
    private static readonly string[] Undocumented = ["/openapi/v1.json", "/mcp"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Document_Routes_AreThoseOfTheService()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var document = await bench.GetAsync("/openapi/v1.json", Token);

        var documented = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(member => member.Value.TryGetProperty("responses", out _)).Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        var served = bench.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !Undocumented.Contains(endpoint.RoutePattern.RawText))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"));

        CollectionAssert.AreEquivalent(served.ToList(), documented.ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Document_OfAHostWithItsOwnRoutes_IsTheSame()
    {
        IServiceCollection? services = null;
        await using var bench = await ApiBench.StartAsync(Token, services: added => services = added);
        var served = await bench.GetAsync("/openapi/v1.json", Token);

        var http = new DefaultHttpContext { RequestServices = bench.Services, Response = { Body = new MemoryStream() } };
        await (await new StandaloneDocument(services!).GetAsync(Token)).ExecuteAsync(http);
        http.Response.Body.Position = 0;
        using var alone = await JsonDocument.ParseAsync(http.Response.Body, default, Token);

        Assert.IsTrue(JsonElement.DeepEquals(served, alone.RootElement), alone.RootElement.GetRawText());
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Document_EveryAnswer_IsAsItPromises()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var document = await bench.GetAsync("/openapi/v1.json", Token);
        var shape = new JsonShape(document);
        var differences = new List<string>();
        var walked = new HashSet<string>();
        foreach (var call in await CallsAsync(bench))
        {
            var operation = document.GetProperty("paths").GetProperty(call.Route).GetProperty(call.Method.ToLowerInvariant());
            walked.Add($"{call.Method} {call.Route}");
            using var request = new HttpRequestMessage(new HttpMethod(call.Method), call.Path) { Content = call.Content() };
            foreach (var (name, value) in call.Headers) request.Headers.TryAddWithoutValidation(name, value);
            using var response = await bench.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
            var at = $"{call.Method} {call.Path} -> {(int)response.StatusCode}";
            if ((int)response.StatusCode != call.Status) differences.Add($"{at}, expected {call.Status}");
            var parameters = operation.TryGetProperty("parameters", out var listed) ? listed.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList() : [];
            differences.AddRange(QueryHelpers.ParseQuery(new Uri(bench.Address, call.Path).Query).Keys.Except(parameters).Select(name => $"{at}: the document knows no parameter {name}"));
            if (!operation.GetProperty("responses").TryGetProperty($"{(int)response.StatusCode}", out var promised))
            {
                differences.Add($"{at}: the document knows no such answer");
                continue;
            }
            var type = response.Content.Headers.ContentType?.MediaType;
            if (!promised.TryGetProperty("content", out var contents)) continue;
            if (type is null || !contents.TryGetProperty(type, out var content)) differences.Add($"{at}: {type} is not promised");
            else if (call.Method != "HEAD" && type.EndsWith("json", StringComparison.Ordinal)) differences.AddRange(shape.Differences(content.GetProperty("schema"), await response.Content.ReadFromJsonAsync<JsonElement>(Token)).Select(difference => $"{at} {difference}"));
        }

        Assert.IsEmpty(differences, string.Join('\n', differences));
        var all = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(member => member.Name is "get" or "post" or "put" or "delete").Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        CollectionAssert.IsSubsetOf(all.ToList(), walked.ToList(), "Every operation is called at least once.");
    }

    private async Task<IReadOnlyList<DocumentedCall>> CallsAsync(ApiBench bench)
    {
        var ready = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var several = (await bench.MakeAsync(Sample.TidesInThreeShapes, Token)).GetProperty("job_id").GetString()!;
        var doomed = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var waiting = await bench.SubmitAsync(Sample.TidesForApproval, Token);
        await bench.WaitForAsync(waiting, "AWAITING_APPROVAL", Token);
        var stopped = await bench.SubmitAsync(Sample.TidesForApproval, Token);
        await bench.WaitForAsync(stopped, "AWAITING_APPROVAL", Token);
        var told = (await bench.MakeAsync(new { script = "The moon.", callback_url = "http://nowhere.invalid/hook" }, Token)).GetProperty("job_id").GetString()!;
        using var board = await bench.Http.GetAsync($"/mcp/storyboard/{ready}", Token);
        var storyboard = await board.Content.ReadFromJsonAsync<JsonElement>(Token);
        var etag = board.Headers.ETag!.ToString();
        using var prefetch = await bench.Http.PostAsJsonAsync("/mcp/prefetch", new { queries = new[] { "sea" } }, Token);
        var prefetchId = (await prefetch.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("prefetch_id").GetString();
        var upload = (await Media.SendAsync(bench, Media.Clip("documented"), Token))["upload:".Length..];
        var wrong = new { colour = "red" };
        var brand = new { colours = new { accent = "#ff6a3d" } };
        return
        [
            new("GET", "/health", "/health", 200),
            new("GET", "/health/live", "/health/live", 200),
            new("GET", "/health/ready", "/health/ready", 200),
            new("GET", "/mcp/status/{id}", $"/mcp/status/{ready}", 200),
            new("GET", "/mcp/status/{id}", $"/mcp/status/{waiting}", 200),
            new("GET", "/mcp/status/{id}", "/mcp/status/none", 404),
            new("GET", "/mcp/result/{id}", $"/mcp/result/{ready}", 200),
            new("GET", "/mcp/result/{id}", $"/mcp/result/{waiting}", 409),
            new("GET", "/mcp/result/{id}", "/mcp/result/none", 404),
            new("GET", "/mcp/events/{id}", $"/mcp/events/{ready}", 200),
            new("GET", "/mcp/events/{id}", "/mcp/events/none", 404),
            new("GET", "/mcp/jobs", "/mcp/jobs?limit=2&sort=created_at", 200),
            new("GET", "/mcp/jobs", "/mcp/jobs?state=NONE", 400),
            new("GET", "/mcp/voices", "/mcp/voices?language=en", 200),
            new("GET", "/mcp/voices", "/mcp/voices?language=!", 400),
            new("GET", "/mcp/files/{job}/{name}", $"/mcp/files/{ready}/video.mp4", 200),
            new("GET", "/mcp/files/{job}/{name}", $"/mcp/files/{ready}/other", 404),
            new("GET", "/mcp/files/{job}/{name}", $"/mcp/files/{ready}/video.mp4?expires=1&signature=x", 403),
            new("HEAD", "/mcp/files/{job}/{name}", $"/mcp/files/{ready}/video.mp4", 200),
            new("POST", "/mcp/estimate", "/mcp/estimate", 200) { Body = Sample.Tides },
            new("POST", "/mcp/estimate", "/mcp/estimate", 400) { Body = wrong },
            new("POST", "/mcp/generate", "/mcp/generate", 202) { Body = Sample.Tides },
            new("POST", "/mcp/generate", "/mcp/generate", 200) { Body = Sample.Tides, Headers = [("Prefer", "wait=30")] },
            new("POST", "/mcp/generate", "/mcp/generate", 400) { Body = wrong },
            new("POST", "/mcp/generate", "/mcp/generate", 415),
            new("POST", "/mcp/generate", "/mcp/generate", 200) { Body = Sample.TidesInThreeShapes, Headers = [("Prefer", "wait=30")] },
            new("POST", "/mcp/generate", "/mcp/generate", 400) { Body = new { script = "The moon.", variants = new { languages = new[] { "!" } } } },
            new("GET", "/mcp/status/{id}", $"/mcp/status/{several}", 200),
            new("GET", "/mcp/storyboard/{id}", $"/mcp/storyboard/{several}?language=fr", 400),
            new("POST", "/mcp/prefetch", "/mcp/prefetch", 202) { Body = new { scripts = new[] { "The moon." } } },
            new("POST", "/mcp/prefetch", "/mcp/prefetch", 400) { Body = new { } },
            new("GET", "/mcp/prefetch/{id}", $"/mcp/prefetch/{prefetchId}", 200),
            new("GET", "/mcp/prefetch/{id}", "/mcp/prefetch/none", 404),
            new("GET", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 200),
            new("HEAD", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 200),
            new("GET", "/mcp/storyboard/{id}", "/mcp/storyboard/none", 404),
            new("PUT", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 428) { Body = storyboard },
            new("PUT", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 412) { Body = storyboard, Headers = [("If-Match", "\"old\"")] },
            new("PUT", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 200) { Body = storyboard, Headers = [("If-Match", etag)] },
            new("PUT", "/mcp/storyboard/{id}", $"/mcp/storyboard/{ready}", 400) { Body = wrong, Headers = [("If-Match", etag)] },
            new("POST", "/mcp/approve/{id}", $"/mcp/approve/{waiting}", 202),
            new("POST", "/mcp/approve/{id}", $"/mcp/approve/{ready}", 409),
            new("POST", "/mcp/cancel/{id}", $"/mcp/cancel/{stopped}", 415) { File = [1] },
            new("POST", "/mcp/cancel/{id}", $"/mcp/cancel/{stopped}", 202) { Body = new { reason = "Enough." } },
            new("POST", "/mcp/cancel/{id}", $"/mcp/cancel/{ready}", 409),
            new("POST", "/mcp/cancel/{id}", "/mcp/cancel/none", 400) { Body = new { reason = new string('x', 400) } },
            new("GET", "/mcp/webhooks/{id}", $"/mcp/webhooks/{told}", 200),
            new("GET", "/mcp/webhooks/{id}", "/mcp/webhooks/none", 404),
            new("POST", "/mcp/webhooks/{id}/replay", $"/mcp/webhooks/{told}/replay", 202),
            new("POST", "/mcp/webhooks/{id}/replay", $"/mcp/webhooks/{ready}/replay", 404),
            new("POST", "/mcp/webhooks/{id}/replay", $"/mcp/webhooks/{told}/replay", 400) { Body = wrong },
            new("POST", "/mcp/retry/{id}", $"/mcp/retry/{ready}?from=RENDERING&max_cost=5", 202),
            new("POST", "/mcp/retry/{id}", $"/mcp/retry/{ready}?from=SLEEP", 400),
            new("POST", "/mcp/retry/{id}", $"/mcp/retry/{ready}", 400) { Body = new { settings = new { aspect = "2:1" } } },
            new("POST", "/mcp/retry/{id}", "/mcp/retry/none", 404),
            new("POST", "/mcp/plan/{id}", $"/mcp/plan/{told}", 200) { Body = new { settings = new { captions = "plain" } } },
            new("POST", "/mcp/plan/{id}", $"/mcp/plan/{told}?from=SCENE_PLANNING", 200),
            new("POST", "/mcp/plan/{id}", $"/mcp/plan/{told}?from=SLEEP", 400),
            new("POST", "/mcp/plan/{id}", $"/mcp/plan/{told}", 400) { Body = wrong },
            new("POST", "/mcp/plan/{id}", "/mcp/plan/none", 404),
            new("POST", "/mcp/retry/{id}", $"/mcp/retry/{told}", 202) { Body = new { settings = new { captions = "plain" } } },
            new("POST", "/mcp/uploads", "/mcp/uploads?name=sea.mp4", 201) { File = Media.Clip("new") },
            new("POST", "/mcp/uploads", "/mcp/uploads", 200) { File = Media.Clip("new") },
            new("POST", "/mcp/uploads", "/mcp/uploads", 400) { File = [] },
            new("POST", "/mcp/uploads", "/mcp/uploads", 415) { File = [1, 2, 3] },
            new("GET", "/mcp/uploads", "/mcp/uploads?limit=1", 200),
            new("GET", "/mcp/uploads", "/mcp/uploads?cursor=none", 400),
            new("GET", "/mcp/uploads/{id}", $"/mcp/uploads/{upload}", 200),
            new("GET", "/mcp/uploads/{id}", "/mcp/uploads/none", 404),
            new("DELETE", "/mcp/uploads/{id}", $"/mcp/uploads/{upload}", 204),
            new("DELETE", "/mcp/uploads/{id}", $"/mcp/uploads/{upload}", 404),
            new("PUT", "/mcp/brands/{name}", "/mcp/brands/acme", 200) { Body = brand },
            new("PUT", "/mcp/brands/{name}", "/mcp/brands/acme", 428) { Body = brand },
            new("PUT", "/mcp/brands/{name}", "/mcp/brands/acme", 412) { Body = brand, Headers = [("If-Match", "\"old\"")] },
            new("PUT", "/mcp/brands/{name}", "/mcp/brands/acme", 400) { Body = wrong },
            new("GET", "/mcp/brands", "/mcp/brands", 200),
            new("GET", "/mcp/brands/{name}", "/mcp/brands/acme", 200),
            new("HEAD", "/mcp/brands/{name}", "/mcp/brands/acme", 200),
            new("GET", "/mcp/brands/{name}", "/mcp/brands/none", 404),
            new("DELETE", "/mcp/brands/{name}", "/mcp/brands/acme", 204),
            new("DELETE", "/mcp/brands/{name}", "/mcp/brands/acme", 404),
            new("DELETE", "/mcp/jobs/{id}", $"/mcp/jobs/{doomed}", 204),
            new("DELETE", "/mcp/jobs/{id}", $"/mcp/jobs/{doomed}", 404),
        ];
    }
}
