using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>What the stock libraries have and allow, as a whole job meets it.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LibraryTests
{
    // Requests to one host that are under way together.
    private const int CallsAtOnce = 8;

    private static readonly string[] Arguments = ["generate", "Why rivers matter", "--duration", "10", "--draft", "--captions", "none", "--voice", "flite:rms"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_OnlyPicturesFound_ShowsThemInMotionWithTheirMakers()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await services.StockAsync(new { clips = false }, Token);
        var job = new ServedJob(folder, services);

        var result = await job.GenerateAsync(Arguments, Token);

        var video = result.GetProperty("video");
        var credits = await job.CreditsAsync(Token);
        Assert.HasCount(video.GetProperty("scenes").GetInt32(), credits, "a picture of its own for each scene");
        Assert.IsTrue(credits.All(credit => credit.GetProperty("what").GetString() == "Picture"));
        Assert.IsTrue(credits.All(credit => credit.GetProperty("creator").GetString() is { Length: > 0 } && credit.GetProperty("url").GetString()!.Contains("/photo", StringComparison.Ordinal)));
        var file = new VideoFile(folder.File("out.mp4"));
        var seconds = video.GetProperty("seconds").GetDouble();
        for (var at = 0.6; at < seconds - 1; at += 1.5)
        {
            var (now, later) = (await file.FrameAsync(at, Token), await file.FrameAsync(at + 0.8, Token));
            Assert.IsGreaterThan(20, now.Average(pixel => (double)pixel), $"black at {at} s");
            Assert.AreNotEqual(Convert.ToHexString(now), Convert.ToHexString(later), $"it stands still at {at} s");
        }
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_OneLibraryAtItsLimitAndTheOtherAsksToWait_LeavesTheOneAloneAndWaitsForTheOther()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await services.StockAsync(new { pixabayRequests = 2 }, Token);
        await services.BreakAsync(new { path = "/pexels", times = 1, status = 429, retryAfter = 1 }, Token);
        var job = new ServedJob(folder, services);

        var result = await job.GenerateAsync(Arguments, Token);

        var warning = ServedJob.WarningsOf(result).Single(warning => !warning.StartsWith("The narration takes", StringComparison.Ordinal));
        Assert.AreEqual("Pixabay was not asked for some scenes because its limit of requests is used up for now.", warning);
        var calls = await services.CallsAsync(Token);
        var pixabay = calls.Where(call => call.Path.StartsWith("/pixabay", StringComparison.Ordinal)).ToList();
        Assert.AreEqual(2, pixabay.Count(call => call.Status == 200));
        Assert.IsLessThanOrEqualTo(CallsAtOnce, pixabay.Count(call => call.Status == 429), "asked on, against its limit");
        var pexels = calls.Where(call => call.Path.StartsWith("/pexels", StringComparison.Ordinal)).ToList();
        Assert.AreEqual(1, pexels.Count(call => call.Status == 429));
        Assert.IsTrue(pexels.Any(call => call.Status == 200), "the wait that Pexels asked for is short enough to keep");
        Assert.HasCount(result.GetProperty("video").GetProperty("scenes").GetInt32(), await job.CreditsAsync(Token));
    }
}
