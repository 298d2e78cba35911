using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Tests.Loopback;

namespace TextToVideo.Providers.Tests.Footage;

[TestClass]
public sealed class FootageDownloaderTests : IDisposable
{
    private static readonly byte[] Clip = MediaSamples.Mp4(400_000);

    private readonly TempFolder _folder = new();

    private string Target => _folder.File("clip.mp4");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Download_Clip_IsThereWholeAndAlone()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync(Clip));

        await DownloadAsync(server.Url);

        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
        Assert.HasCount(1, Directory.GetFiles(_folder.Path));
        StringAssert.StartsWith(server.Requests[0].Headers.UserAgent.ToString(), "TextToVideo/");
    }

    [TestMethod]
    public async Task Download_CutOff_GoesOnWhereItStopped()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, number) => number == 0
            ? context.Response.CutAsync(Clip.AsMemory(0, 150_000), Clip.Length, "\"v1\"")
            : context.Response.RestAsync(Clip, RangeStart(request), "\"v1\""));

        await DownloadAsync(server.Url);

        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
        Assert.HasCount(2, server.Requests);
        // What was on its way when the connection broke may be lost; the rest is asked for from wherever that was.
        Assert.IsInRange(1, 150_000, RangeStart(server.Requests[1]));
        Assert.AreEqual("\"v1\"", server.Requests[1].Headers.IfRange.ToString());
    }

    [TestMethod]
    public async Task Download_FileChangedWhileCutOff_StartsAnew()
    {
        var other = MediaSamples.Mp4(300_000, seed: 2);
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.CutAsync(Clip.AsMemory(0, 150_000), Clip.Length, "\"v1\""),
            response => response.ClipAsync(other)); // If-Range did not hold: 200 with the new file

        await DownloadAsync(server.Url);

        CollectionAssert.AreEqual(other, await File.ReadAllBytesAsync(Target));
    }

    [TestMethod]
    public async Task Download_ServerSendsAnotherRange_StartsAnew()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.CutAsync(Clip.AsMemory(0, 150_000), Clip.Length, "\"v1\""),
            response => response.RestAsync(Clip, 1000, "\"v1\""),
            response => response.ClipAsync(Clip));

        await DownloadAsync(server.Url);

        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
    }

    [TestMethod]
    public async Task Download_CutOffWithoutVersion_IsNotPatchedTogether()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(
            response => response.CutAsync(Clip.AsMemory(0, 150_000), Clip.Length),
            response => response.ClipAsync(Clip));

        await DownloadAsync(server.Url);

        Assert.AreEqual("", server.Requests[1].Headers.Range.ToString());
        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
    }

    [TestMethod]
    public async Task Download_Stalls_IsBrokenOffAndResumed()
    {
        await using var server = await LoopbackServer.StartAsync(async (context, request, number) =>
        {
            if (number > 0)
            {
                await context.Response.RestAsync(Clip, RangeStart(request), "\"v1\"");
                return;
            }
            context.Response.ContentLength = Clip.Length;
            context.Response.Headers.ETag = "\"v1\"";
            await context.Response.Body.WriteAsync(Clip.AsMemory(0, 10_000));
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        await DownloadAsync(server.Url, ("Providers:Downloads:StallTimeout", "00:00:03"));

        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
        Assert.AreEqual("bytes=10000-", server.Requests[1].Headers.Range.ToString());
    }

    [TestMethod]
    public async Task Download_Redirected_FollowsToTheClip()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => request.Path == "/clip"
            ? context.Response.ClipAsync(Clip)
            : context.Response.StatusAsync(302, ("Location", "/clip")));

        await DownloadAsync(server.Url);

        CollectionAssert.AreEqual(Clip, await File.ReadAllBytesAsync(Target));
    }

    [TestMethod]
    [DataRow("http://169.254.169.254/latest/meta-data/")]
    [DataRow("https://10.0.0.1/clip.mp4")]
    [DataRow("http://example.com/clip.mp4")]
    [DataRow("file:///etc/passwd")]
    public async Task Download_RedirectedWhereItMustNotGo_IsRefused(string target)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(302, ("Location", target)));

        await FailsAsync(server.Url, "footage.address_refused", isRetryable: false);
    }

    [TestMethod]
    public async Task Download_LinkToThisMachine_IsRefusedWithoutTheAllowance()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync(Clip));

        await FailsAsync(server.Url, "footage.address_refused", isRetryable: false, ("Providers:Http:PublicAddresses:Allowed:0", "192.0.2.1"));
        Assert.IsEmpty(server.Requests);
    }

    [TestMethod]
    public async Task Download_RedirectsInCircles_Ends()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(302, ("Location", "/again")));

        await FailsAsync(server.Url, "footage.gone", isRetryable: false);
        Assert.HasCount(6, server.Requests);
    }

    [TestMethod]
    [DataRow(403)]
    [DataRow(404)]
    [DataRow(410)]
    public async Task Download_DeadLink_IsGone(int status)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.HtmlAsync(status));

        await FailsAsync(server.Url, "footage.gone", isRetryable: false);
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task Download_ServerDown_IsTriedAndThenRetryable()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(503));

        await FailsAsync(server.Url, "footage.unreachable", isRetryable: true);
        Assert.HasCount(5, server.Requests);
    }

    [TestMethod]
    public async Task Download_WebPage_IsNoMedia()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.HtmlAsync(200));

        await FailsAsync(server.Url, "footage.not_media", isRetryable: false);
    }

    [TestMethod]
    public async Task Download_WebPageCalledVideo_IsNoMedia()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync("<!doctype html><html></html>"u8.ToArray()));

        await FailsAsync(server.Url, "footage.not_media", isRetryable: false);
    }

    [TestMethod]
    public async Task Download_PictureWhereAVideoWasPromised_IsNoMedia()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync(MediaSamples.Jpeg(5000)));

        await FailsAsync(server.Url, "footage.not_media", isRetryable: false);
    }

    [TestMethod]
    public async Task Download_EmptyAnswer_IsNoMedia()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync([]));

        await FailsAsync(server.Url, "footage.not_media", isRetryable: false);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task Download_TooLarge_IsBrokenOff(bool tellsLength)
    {
        var large = MediaSamples.Mp4(1_500_000);
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync(large, tellsLength));

        await FailsAsync(server.Url, "footage.too_large", isRetryable: false, ("Providers:Downloads:MaxMegabytes", "1"));
    }

    [TestMethod]
    public async Task Download_DiskFull_SaysSoAtOnceAndLeavesNothing()
    {
        if (!OperatingSystem.IsLinux()) return;
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.ClipAsync(Clip));
        File.CreateSymbolicLink(Target + ".part", "/dev/full");

        await FailsAsync(server.Url, "storage.full", isRetryable: false);
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task Download_Cancelled_LeavesNothingBehind()
    {
        await using var server = await LoopbackServer.StartAsync(async (context, _, _) =>
        {
            context.Response.ContentLength = Clip.Length;
            await context.Response.Body.WriteAsync(Clip.AsMemory(0, 10_000));
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await using var host = ProviderHost.Create();
        using var cancel = new CancellationTokenSource();

        var downloading = host.Get<FootageDownloader>().DownloadAsync(server.Url, FootageKind.Video, Target, cancel.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);
        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => downloading);
        Assert.IsEmpty(Directory.GetFiles(_folder.Path));
    }

    private async Task DownloadAsync(Uri url, params (string, string)[] settings)
    {
        await using var host = ProviderHost.Create(settings);
        await host.Get<FootageDownloader>().DownloadAsync(url, FootageKind.Video, Target, CancellationToken.None);
    }

    private async Task FailsAsync(Uri url, string code, bool isRetryable, params (string, string)[] settings)
    {
        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => DownloadAsync(url, settings));
        Assert.AreEqual((code, isRetryable), (e.Code, e.IsRetryable), e.Message);
        Assert.IsEmpty(Directory.GetFiles(_folder.Path));
    }

    private static int RangeStart(ReceivedRequest request) => int.Parse(request.Headers.Range.ToString()["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
}
