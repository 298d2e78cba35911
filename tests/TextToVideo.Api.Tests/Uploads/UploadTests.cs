using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Failures;

namespace TextToVideo.Api.Tests.Uploads;

[TestClass]
public sealed class UploadTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_BodyAsItIs_IsKeptUnderItsHash()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var song = Media.Song("one");

        using var response = await bench.Http.PostAsync("/mcp/uploads?name=../My%20Song.wav", Media.Body(song), Token);

        var answer = await Answer.JsonAsync(response, 201, Token);
        var id = Convert.ToHexStringLower(SHA256.HashData(song));
        Assert.AreEqual(id, answer.GetProperty("upload_id").GetString());
        Assert.AreEqual($"upload:{id}", answer.GetProperty("reference").GetString());
        Assert.AreEqual("My Song.wav", answer.GetProperty("name").GetString());
        Assert.AreEqual("audio", answer.GetProperty("kind").GetString());
        Assert.AreEqual("audio/wav", answer.GetProperty("media_type").GetString());
        Assert.AreEqual(song.Length, answer.GetProperty("bytes").GetInt64());
        Assert.IsFalse(answer.TryGetProperty("width", out _));
        Assert.AreEqual(answer.GetProperty("url").GetString(), response.Headers.Location!.ToString());
        var read = await bench.GetAsync($"/mcp/uploads/{id}", Token);
        Assert.AreEqual(answer.ToString(), read.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_FormWithAFile_IsTheSameAsTheFile()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" }, { Media.Body(Media.Clip("waves")), "file", "waves.mp4" } };

        using var first = await bench.Http.PostAsync("/mcp/uploads", form, Token);
        using var second = await bench.Http.PostAsync("/mcp/uploads?name=sea.mp4", Media.Body(Media.Clip("waves")), Token);

        var (one, two) = (await Answer.JsonAsync(first, 201, Token), await Answer.JsonAsync(second, 200, Token));
        Assert.AreEqual("waves.mp4", one.GetProperty("name").GetString());
        Assert.AreEqual("video", one.GetProperty("kind").GetString());
        Assert.AreEqual(1920, one.GetProperty("width").GetInt32());
        Assert.AreEqual("sea.mp4", two.GetProperty("name").GetString(), "The last name stays.");
        Assert.AreEqual(one.GetProperty("upload_id").GetString(), two.GetProperty("upload_id").GetString());
        Assert.AreEqual(1, (await bench.GetAsync("/mcp/uploads", Token)).GetProperty("uploads").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Uploads_MoreThanAPage_AreListedOnceEach()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var sent = new List<string>();
        for (var i = 0; i < 5; i++) sent.Add(await Media.SendAsync(bench, Media.Clip($"number {i}"), Token));

        var listed = new List<string>();
        var path = "/mcp/uploads?limit=2";
        while (path is not null)
        {
            var page = await bench.GetAsync(path, Token);
            listed.AddRange(page.GetProperty("uploads").EnumerateArray().Select(upload => upload.GetProperty("reference").GetString()!));
            path = page.TryGetProperty("next_cursor", out var next) ? $"/mcp/uploads?limit=2&cursor={next.GetString()}" : null;
        }

        CollectionAssert.AreEqual(sent.Order(StringComparer.Ordinal).ToList(), listed);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Delete_Upload_IsGoneAndMayBeNamedNoMore()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var song = await Media.SendAsync(bench, Media.Song("gone"), Token);
        var path = $"/mcp/uploads/{song["upload:".Length..]}";

        using var deleted = await bench.Http.DeleteAsync(path, Token);
        Assert.AreEqual(204, (int)deleted.StatusCode);

        using var missing = await bench.Http.GetAsync(path, Token);
        await Answer.ProblemAsync(missing, 404, "upload.not_found", Token);
        using var request = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon pulls.", music = song }, Token);
        var problem = await Answer.ProblemAsync(request, 400, "request.invalid", Token);
        Assert.AreEqual("music", problem.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("", 400, "upload.empty")]
    [DataRow("#EXTM3U\nfile:///etc/passwd", 415, "upload.unsupported")]
    [DataRow("<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "upload.unsupported")]
    public async Task Upload_NoMedium_IsRefused(string content, int status, string code)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsync("/mcp/uploads?name=song.mp3", Media.Body(Encoding.UTF8.GetBytes(content)), Token);

        await Answer.ProblemAsync(response, status, code, Token);
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/uploads", Token)).GetProperty("uploads").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_ThatCannotBeDecoded_IsRefused()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["probe"] = new TextToVideoException("media.unreadable", FailureCategory.Validation, "No frame of it can be decoded."));

        using var response = await bench.Http.PostAsync("/mcp/uploads", Media.Body(Media.Clip("half")), Token);

        await Answer.ProblemAsync(response, 415, "upload.unsupported", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n", "upload.malformed")]
    [DataRow("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.wav\"\r\n\r\nRIFF\u0024\0\0\0WAVEfmt ", "upload.broken_off")]
    [DataRow("nonsense", "upload.malformed")]
    [DataRow("", "upload.malformed")]
    public async Task Upload_BadForm_IsRefused(string form, string code)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(form));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        using var response = await bench.Http.PostAsync("/mcp/uploads", content, Token);

        await Answer.ProblemAsync(response, 400, code, Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_AllRoomTaken_IsRefusedUntilSomeIsDeleted()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Uploads:TotalBytes"] = "1500" });
        var first = await Media.SendAsync(bench, Media.Clip(new string('a', 700)), Token);
        using (var refused = await bench.Http.PostAsync("/mcp/uploads", Media.Body(Media.Clip(new string('b', 700))), Token))
        {
            await Answer.ProblemAsync(refused, 507, "upload.no_room", Token);
        }

        using var deleted = await bench.Http.DeleteAsync($"/mcp/uploads/{first["upload:".Length..]}", Token);
        await Media.SendAsync(bench, Media.Clip(new string('b', 700)), Token);
    }
}
