using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;
using TextToVideo.Emulators;

namespace TextToVideo.Cli.Tests.Serving;

/// <summary>The service with its artifacts in Blob Storage, whose links lead callers there.</summary>
[TestClass]
[DoNotParallelize]
public sealed class BlobServeTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task Serve_ArtifactsInBlobStorage_MakesAVideoAndLeadsToItThere()
    {
        using var folder = new WorkFolder();
        using var azurite = new Azurite();
        await azurite.StartAsync(Token);
        var store = azurite.Options();
        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0", "--set", "Storage:Provider=Blob", "--set", $"Storage:Blob:ConnectionString={store.ConnectionString}", "--set", $"Storage:Blob:Container={store.Container}", "--set", "Storage:Blob:DirectLinks=true");
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await server.AddressAsync(Token) };
        var link = await MakeVideoAsync(browser);

        using var redirect = await browser.GetAsync(link, Token);
        Assert.AreEqual(HttpStatusCode.Redirect, redirect.StatusCode);
        Assert.IsTrue(redirect.Headers.CacheControl?.NoStore, "The address beyond is good for hours, the link for longer.");
        var direct = redirect.Headers.Location!;
        Assert.AreEqual(new Uri(store.ConnectionString!.Split("BlobEndpoint=")[1].TrimEnd(';')).Port, direct.Port);

        using var whole = await browser.GetAsync(direct, Token);
        var film = await whole.Content.ReadAsByteArrayAsync(Token);
        Assert.AreEqual("video/mp4", whole.Content.Headers.ContentType?.MediaType);
        Assert.AreEqual("ftyp", System.Text.Encoding.ASCII.GetString(film, 4, 4));

        // As a player asks: for the middle at the store, and for the end at the service, because stores do not know of ends.
        using var middle = await GetAsync(browser, direct, new RangeItemHeaderValue(100, 199));
        Assert.AreEqual(HttpStatusCode.PartialContent, middle.StatusCode);
        CollectionAssert.AreEqual(film[100..200], await middle.Content.ReadAsByteArrayAsync(Token));
        using var sentOn = await GetAsync(browser, link, new RangeItemHeaderValue(100, 199));
        Assert.AreEqual(HttpStatusCode.Redirect, sentOn.StatusCode);
        using var end = await GetAsync(browser, link, new RangeItemHeaderValue(null, 100));
        Assert.AreEqual(HttpStatusCode.PartialContent, end.StatusCode);
        Assert.AreEqual($"bytes {film.Length - 100}-{film.Length - 1}/{film.Length}", end.Content.Headers.ContentRange?.ToString());
        CollectionAssert.AreEqual(film[^100..], await end.Content.ReadAsByteArrayAsync(Token));

        Assert.IsFalse(Directory.EnumerateFiles(folder.Path, "video.mp4", SearchOption.AllDirectories).Any(file => file.Contains("artifacts", StringComparison.Ordinal)), "Artifacts lie in the store alone.");
    }

    private async Task<Uri> MakeVideoAsync(HttpClient browser)
    {
        using var response = await browser.PostAsJsonAsync("/mcp/generate", new { script = "The tide comes in.", quality = "low", captions = "none" }, Token);
        var id = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("job_id").GetString();
        while (true)
        {
            var job = await browser.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token);
            if (job.GetProperty("status").GetString() == "COMPLETED") break;
            Assert.AreNotEqual("FAILED", job.GetProperty("status").GetString(), job.ToString());
            await Task.Delay(50, Token);
        }
        var result = await browser.GetFromJsonAsync<JsonElement>($"/mcp/result/{id}", Token);
        return new Uri(result.GetProperty("video_url").GetString()!);
    }

    private async Task<HttpResponseMessage> GetAsync(HttpClient browser, Uri address, RangeItemHeaderValue range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue() } };
        request.Headers.Range!.Ranges.Add(range);
        return await browser.SendAsync(request, Token);
    }
}
