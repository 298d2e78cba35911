using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Load;

[TestClass]
public sealed class TwoServersTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task TwoServers_OneFolder_ShareJobsLinksAndStoryboards()
    {
        using var home = new ApiHome();
        await using var one = await ApiBench.StartAsync(Token, home: home.Path);
        await using var two = await ApiBench.StartAsync(Token, home: home.Path);
        var ids = new List<string>();
        for (var i = 0; i < 12; i++) ids.Add(await (i % 2 == 0 ? one : two).SubmitAsync(new { script = $"Number {i}. And {i} more." }, Token));

        foreach (var id in ids)
        {
            await one.WaitForAsync(id, "COMPLETED", Token);
            var result = await two.GetAsync($"/mcp/result/{id}", Token);
            var path = new Uri(result.GetProperty("video_url").GetString()!).PathAndQuery;
            Assert.AreEqual("video", await one.Http.GetStringAsync(path, Token), "a link of the other server");
        }

        var bodies = one.Studio.Count("body") + two.Studio.Count("body");
        Assert.AreEqual(24, bodies, "two scenes a job, each made once by one of the servers");
        Assert.AreEqual(12, (await two.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength());
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task OneServerStops_TheOtherFinishesItsJobs()
    {
        using var home = new ApiHome();
        var one = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token), home: home.Path);
        var id = await one.SubmitAsync(Sample.Tides, Token);
        await one.Studio.BodyStarted.Task.WaitAsync(Token);
        await using var two = await ApiBench.StartAsync(Token, home: home.Path);

        await one.DisposeAsync();

        await two.WaitForAsync(id, "COMPLETED", Token);
    }
}
