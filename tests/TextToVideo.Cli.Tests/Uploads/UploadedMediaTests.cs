using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Uploads;

/// <summary>Real files, looked into by the real ffmpeg and shown in a real video.</summary>
[TestClass]
public sealed class UploadedMediaTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(180_000, CooperativeCancellation = true)]
    public async Task Generate_FromUploads_ShowsTheClipsThatFitAndPlaysTheMusic()
    {
        using var folder = new WorkFolder();
        await MakeAsync(folder, "waves.mp4", "-f", "lavfi", "-i", "color=blue:s=320x180:d=4:r=30");
        await MakeAsync(folder, "moon.png", "-f", "lavfi", "-i", "color=white:s=320x180", "-frames:v", "1");
        await MakeAsync(folder, "song.mp3", "-f", "lavfi", "-i", "sine=f=330:d=4", "-metadata", "title=Song");
        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };
        var (waves, moon, song) = (await SendAsync(http, folder, "waves.mp4"), await SendAsync(http, folder, "moon.png"), await SendAsync(http, folder, "song.mp3"));
        Assert.AreEqual(("video", 320, 4.0), (waves.GetProperty("kind").GetString(), waves.GetProperty("width").GetInt32(), waves.GetProperty("seconds").GetDouble()));
        Assert.AreEqual("picture", moon.GetProperty("kind").GetString());
        Assert.AreEqual(("audio", "audio/mpeg"), (song.GetProperty("kind").GetString(), song.GetProperty("media_type").GetString()));

        var request = new
        {
            scenes = new object[] { new { text = "The waves roll." }, new { text = "The moon pulls." }, new { text = "And again.", clip = Reference(waves) } },
            uploads = new[] { Reference(waves), Reference(moon) },
            music = Reference(song),
            quality = "low",
            captions = "none",
            transition = "cut",
        };
        var result = await MakeAsync(http, request);

        Assert.AreEqual("COMPLETED", result.GetProperty("status").GetString(), result.ToString());
        var manifest = await http.GetFromJsonAsync<JsonElement>(result.GetProperty("manifest_url").GetString(), Token);
        var shown = manifest.GetProperty("scenes").EnumerateArray().Select(scene => scene.GetProperty("shows").GetString()).ToList();
        CollectionAssert.AreEqual(new[] { Reference(waves), Reference(moon), Reference(waves) }, shown, string.Join(' ', shown));
        Assert.IsFalse(result.TryGetProperty("warnings", out var warnings) && warnings.GetArrayLength() > 0, result.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_HalfOfAClip_IsRefused()
    {
        using var folder = new WorkFolder();
        await MakeAsync(folder, "waves.mp4", "-f", "lavfi", "-i", "testsrc=s=320x180:d=4:r=30", "-movflags", "faststart");
        var bytes = await File.ReadAllBytesAsync(folder.File("waves.mp4"), Token);
        using var server = TtvProcess.Start(folder.Path, "serve", "--listen", "http://127.0.0.1:0");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };

        using var response = await http.PostAsync("/mcp/uploads", new ByteArrayContent(bytes, 0, bytes.Length / 2), Token);

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.AreEqual((415, "upload.unsupported"), ((int)response.StatusCode, problem.GetProperty("code").GetString()), problem.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Upload_DiskFullMeanwhile_SaysSoAndLeavesTheRoomFree()
    {
        using var folder = new WorkFolder();
        Directory.CreateDirectory(folder.File("disk"));
        // A disk of sixteen megabytes: a server puts eight of caption fonts into its home when it starts,
        // and the rest has to be less than the upload.
        using var server = SmallDisk.Start(
            folder, "mount -t tmpfs -o size=16m none disk && exec \"$0\" \"$@\"", "--home", folder.File("disk"), "serve", "--listen", "http://127.0.0.1:0");
        using var http = new HttpClient { BaseAddress = await server.AddressAsync(Token) };

        for (var again = 0; again < 2; again++)
        {
            using var response = await http.PostAsync("/mcp/uploads", new ByteArrayContent(new byte[20_000_000]), Token);

            var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
            Assert.AreEqual((507, "storage.full"), ((int)response.StatusCode, problem.GetProperty("code").GetString()), problem.ToString());
            Assert.DoesNotContain(folder.Path, problem.ToString());
        }
        Assert.AreEqual(0, (await http.GetFromJsonAsync<JsonElement>("/mcp/uploads", Token)).GetProperty("uploads").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_DiskTooSmallForItsFonts_SaysSoAndLeavesTheRoomFree()
    {
        using var folder = new WorkFolder();
        Directory.CreateDirectory(folder.File("disk"));

        using var server = SmallDisk.Start(
            folder, "mount -t tmpfs -o size=4m none disk; \"$0\" \"$@\"; find disk -name '*.ttf'", "--home", folder.File("disk"), "serve", "--listen", "http://127.0.0.1:0");
        await server.WaitAsync(Token);

        Assert.Contains("No space left", server.Error);
        Assert.Contains("--home or TTV_HOME names another", server.Error);
        Assert.DoesNotContain("disk/cache/fonts", string.Join('\n', server.Output.Split('\n').Where(line => line.EndsWith(".ttf", StringComparison.Ordinal))), "half the fonts are of no use");
    }

    private static string Reference(JsonElement upload) => upload.GetProperty("reference").GetString()!;

    private async Task<JsonElement> SendAsync(HttpClient http, WorkFolder folder, string name)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(File.OpenRead(folder.File(name))), "file", name } };
        using var response = await http.PostAsync("/mcp/uploads", form, Token);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.AreEqual(201, (int)response.StatusCode, answer.ToString());
        return answer;
    }

    private async Task<JsonElement> MakeAsync(HttpClient http, object request)
    {
        using var accepted = await http.PostAsJsonAsync("/mcp/generate", request, Token);
        var answer = await accepted.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.AreEqual(202, (int)accepted.StatusCode, answer.ToString());
        while (true)
        {
            using var result = await http.GetAsync(answer.GetProperty("result_url").GetString(), Token);
            if (result.StatusCode != HttpStatusCode.Conflict) return await result.Content.ReadFromJsonAsync<JsonElement>(Token);
            await Task.Delay(50, Token);
        }
    }

    private async Task MakeAsync(WorkFolder folder, string name, params string[] arguments)
    {
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg", ["-v", "error", .. arguments, folder.File(name)]) { RedirectStandardError = true })!;
        var errors = await ffmpeg.StandardError.ReadToEndAsync(Token);
        await ffmpeg.WaitForExitAsync(Token);
        Assert.AreEqual(0, ffmpeg.ExitCode, errors);
    }
}
