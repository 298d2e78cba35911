using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Tests.Http;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.Footage;

/// <summary>A host of clips that is out of order is noticed once, not by every scene anew.</summary>
[TestClass]
public sealed class DeadHostTests : IDisposable
{
    private static readonly byte[] Clip = MediaSamples.Mp4(50_000);

    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private int _files;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("hangs", 1, 45)]
    [DataRow("hangs", 8, 18)]
    [DataRow("drops", 8, 18)]
    [DataRow("fails", 8, 18)]
    [DataRow("refuses", 1, 18)]
    [DataRow("refuses", 8, 18)]
    public async Task Download_DeadHost_IsLeftAloneByAll(string how, int downloads, int seconds)
    {
        using var silent = new SilentAddress();
        await using var server = await LoopbackServer.StartAsync((context, _, _) => how == "fails"
            ? context.Response.StatusAsync(503)
            : Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var url = how == "drops" ? silent.Url : server.Url;
        if (how == "refuses") await server.DisposeAsync();
        await using var host = Host();

        var begun = _time.GetUtcNow();
        var failures = await PassTimeAsync(Task.WhenAll(Enumerable.Range(0, downloads).Select(_ => FailForGoodAsync(host, url))));

        Assert.IsTrue(failures.All(e => (e.Code, e.IsRetryable) == (FootageCodes.HostDown, false)));
        Assert.HasCount(1, failures.Select(e => e.Message).Distinct(), "Each message is a warning.");
        Assert.IsLessThanOrEqualTo(TimeSpan.FromSeconds(seconds), _time.GetUtcNow() - begun);
        var asked = server.Requests.Count;
        Assert.AreEqual(FootageCodes.HostDown, (await FailAsync(host, url)).Code, "At once: nobody moves the clock.");
        Assert.HasCount(asked, server.Requests);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Download_HostThatIsBack_IsAskedAgainAfterAMinute()
    {
        var isDead = true;
        await using var server = await LoopbackServer.StartAsync((context, _, _) => isDead
            ? Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default)
            : context.Response.ClipAsync(Clip));
        await using var host = Host();
        await PassTimeAsync(FailForGoodAsync(host, server.Url));

        isDead = false;
        _time.Advance(TimeSpan.FromSeconds(61));
        await DownloadAsync(host, server.Url);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Download_OneBrokenFile_LeavesItsHostsOthersToBeHad()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => request.Path == "/broken" ? context.Response.StatusAsync(500) : context.Response.ClipAsync(Clip));
        await using var host = Host();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var e = await PassTimeAsync(FailAsync(host, new Uri(server.Url, "broken")));
            Assert.AreEqual("footage.unreachable", e.Code);
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        await DownloadAsync(host, new Uri(server.Url, "good"));
    }

    private ProviderHost Host() => ProviderHost.Create(_time, ("Providers:Downloads:BaseDelay", "00:00:00.500"));

    private Task DownloadAsync(ProviderHost host, Uri url) =>
        host.Get<FootageDownloader>().DownloadAsync(url, FootageKind.Video, _folder.File($"clip{Interlocked.Increment(ref _files)}.mp4"), Token);

    private async Task<TextToVideoException> FailAsync(ProviderHost host, Uri url) => await Assert.ThrowsExactlyAsync<TextToVideoException>(() => DownloadAsync(host, url));

    /// <summary>As the engine does it: what may pass is tried three times in all, after 5 and 10 seconds. Another file each.</summary>
    private async Task<TextToVideoException> FailForGoodAsync(ProviderHost host, Uri url)
    {
        var file = new Uri(url, $"clip{Interlocked.Increment(ref _files)}");
        for (var attempt = 1; ; attempt++)
        {
            var e = await FailAsync(host, file);
            if (!e.IsRetryable || attempt == 3) return e;
            await Task.Delay(TimeSpan.FromSeconds(5 * attempt), _time, Token);
        }
    }

    /// <summary>Moves the clock whenever there is nothing to do but to wait; a busy machine may need more than a moment to do what there is.</summary>
    private async Task<T> PassTimeAsync<T>(Task<T> work)
    {
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(120), Token)) != work) _time.Advance(TimeSpan.FromMilliseconds(500));
        return await work;
    }
}
