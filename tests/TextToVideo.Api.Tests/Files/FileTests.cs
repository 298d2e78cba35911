using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Tests.Files;

[TestClass]
public sealed class FileTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_Ranges_GiveTheirBytesAsAPlayerAsksForThem()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var url = await VideoUrlAsync(bench);

        // The studio's video is the five bytes "video".
        using var middle = await GetAsync(bench, url, new RangeHeaderValue(1, 3));
        Assert.AreEqual(206, (int)middle.StatusCode);
        Assert.AreEqual("ide", await middle.Content.ReadAsStringAsync(Token));
        Assert.AreEqual("bytes 1-3/5", middle.Content.Headers.ContentRange?.ToString());

        using var tail = await GetAsync(bench, url, new RangeHeaderValue(null, 2));
        Assert.AreEqual("eo", await tail.Content.ReadAsStringAsync(Token));

        using var beyond = await GetAsync(bench, url, new RangeHeaderValue(9, 12));
        await Answer.ProblemAsync(beyond, 416, "file.no_such_range", Token);
        Assert.AreEqual("bytes */5", beyond.Content.Headers.ContentRange?.ToString());
        Assert.IsNull(beyond.Content.Headers.ContentDisposition, "what comes is not the file");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_Whole_TellsTypeLengthNameAndThatItCanBeSought()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var url = await VideoUrlAsync(bench);

        using var response = await GetAsync(bench, url, null);

        Assert.AreEqual("video/mp4", response.Content.Headers.ContentType?.ToString());
        Assert.AreEqual(5, response.Content.Headers.ContentLength);
        Assert.AreEqual("bytes", response.Headers.AcceptRanges.Single());
        Assert.AreEqual("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith("video.mp4", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.AreEqual("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());

        using var download = await GetAsync(bench, url + "&download=1", null);
        Assert.AreEqual("attachment", download.Content.Headers.ContentDisposition?.DispositionType);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_Head_TellsTheLengthWithoutBytes()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var request = new HttpRequestMessage(HttpMethod.Head, await VideoUrlAsync(bench));

        using var response = await bench.Http.SendAsync(request, Token);

        Assert.AreEqual(200, (int)response.StatusCode);
        Assert.AreEqual(5, response.Content.Headers.ContentLength);
        Assert.IsEmpty(await response.Content.ReadAsByteArrayAsync(Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_KnownETag_IsNotSentAgain()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var url = await VideoUrlAsync(bench);
        using var first = await GetAsync(bench, url, null);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await bench.Http.SendAsync(request, Token);

        Assert.AreEqual(304, (int)second.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_OtherThanTheOneAskedFor_IsRefusedWithTheReason()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, await VideoUrlAsync(bench));
        request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"another\""));

        using var response = await bench.Http.SendAsync(request, Token);

        var problem = await Answer.ProblemAsync(response, 412, "file.changed", Token);
        Assert.Contains("If-Match", problem.GetProperty("detail").GetString()!);
        Assert.IsNotNull(response.Headers.ETag, "which it is");
        Assert.IsNull(response.Content.Headers.ContentDisposition, "what comes is not the file");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_TamperedLink_IsRefused()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var url = await VideoUrlAsync(bench);

        foreach (var tampered in new[] { url.Replace("video.mp4", "manifest.json", StringComparison.Ordinal), url.Replace("expires=", "expires=9", StringComparison.Ordinal), url + "x" })
        {
            using var response = await GetAsync(bench, tampered, null);
            await Answer.ProblemAsync(response, 403, "link.bad_signature", Token);
        }
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_LinkPastItsTime_HasExpired()
    {
        var time = new ShiftedTime();
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.AddSingleton<TimeProvider>(time));
        var url = await VideoUrlAsync(bench);

        time.Ahead = TimeSpan.FromHours(25);

        using var response = await GetAsync(bench, url, null);
        await Answer.ProblemAsync(response, 403, "link.expired", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task File_LinkAfterARestart_StillOpens()
    {
        using var home = new ApiHome();
        string path;
        await using (var bench = await ApiBench.StartAsync(Token, home: home.Path))
        {
            path = new Uri(await VideoUrlAsync(bench)).PathAndQuery;
        }

        await using var restarted = await ApiBench.StartAsync(Token, home: home.Path);

        Assert.AreEqual("video", await restarted.Http.GetStringAsync(path, Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("cancelled", "file.not_found")]
    [DataRow("..%2f..%2fserver%2flink-key", "file.not_found")]
    [DataRow("..%2fvideo.mp4", "file.not_found")]
    [DataRow("storyboard.json%0a", "file.not_found")]
    [DataRow("%2e%2e", "route.not_found")]
    [DataRow("../../../server/link-key", "route.not_found")]
    public async Task File_NameThatIsNoneOfAJobs_IsNotFound(string name, string code)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        await bench.Services.GetRequiredService<CancellationMarks>().SetAsync(id, Token);

        var answer = await RawAsync(bench, $"/mcp/files/{id}/{name}");

        Assert.StartsWith("HTTP/1.1 404 ", answer);
        Assert.Contains($"\"code\":\"{code}\"", answer);
    }

    /// <summary>As it stands: a client of .NET takes dots out of addresses itself.</summary>
    private async Task<string> RawAsync(ApiBench bench, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", bench.Address.Port, Token);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Token);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync(Token);
    }

    private async Task<string> VideoUrlAsync(ApiBench bench) =>
        (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("video_url").GetString()!;

    private async Task<HttpResponseMessage> GetAsync(ApiBench bench, string url, RangeHeaderValue? range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Range = range;
        return await bench.Http.SendAsync(request, Token);
    }
}
