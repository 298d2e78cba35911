using System.Net.Http.Json;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Footage;
using TextToVideo.Studio;

namespace TextToVideo.Api.Tests.Prefetching;

[TestClass]
public sealed class PrefetchTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_Script_SparesTheVideoItsVoicesAndPictures()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        const string script = "The moon pulls. The sea rises.";

        var done = await PrefetchAsync(bench, new { scripts = new[] { script } });
        Assert.AreEqual(2, done.GetProperty("scenes").GetInt32());
        bench.Studio.Calls.Clear();
        await bench.MakeAsync(new { script }, Token);

        foreach (var call in new[] { "plan", "narrate", "draw" }) Assert.AreEqual(0, bench.Studio.Count(call), call);
        Assert.AreEqual(2, bench.Studio.Count("body"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_LongScenes_SparesTheVideoTheirLaterClips()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio =>
        {
            studio.SceneLength = TimeSpan.FromSeconds(14);
            foreach (var id in new[] { "one", "two", "three", "four" }) studio.Clips.Add(new FootageCandidate { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = 0.9, Seconds = 20, Width = 1920, Height = 1080 });
        });
        const string script = "The moon pulls. The sea rises.";

        await PrefetchAsync(bench, new { scripts = new[] { script } });
        Assert.AreEqual(4, bench.Studio.Count("fetch"));
        bench.Studio.Calls.Clear();
        await bench.MakeAsync(new { script }, Token);

        Assert.AreEqual((0, 2), (bench.Studio.Count("fetch"), bench.Studio.Count("body")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_DraftOfABrandInATemplate_SparesTheVideoItsPlanAndPictures()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => (studio.SceneLength, studio.Keywords) = (TimeSpan.FromSeconds(14), ["moon", "pulls", "sea", "rises"]));
        using var brand = await bench.Http.PutAsJsonAsync("/mcp/brands/acme", new { colours = new { accent = "#ff6a3d" }, end_card = new { text = "More." } }, Token);
        await Answer.JsonAsync(brand, 200, Token);
        const string script = "The moon pulls. The sea rises.";

        await PrefetchAsync(bench, new { scripts = new[] { script }, brand = "acme", draft = true, template = "story" });
        bench.Studio.Calls.Clear();
        await bench.MakeAsync(new { script, brand = "acme", draft = true, template = "story" }, Token);

        foreach (var call in new[] { "plan", "narrate", "draw" }) Assert.AreEqual(0, bench.Studio.Count(call), call);
        Assert.AreEqual(3, bench.Studio.Count("body"), "two scenes and the end card");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_Queries_FetchTheBestClips()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio =>
        {
            for (var i = 0; i < 5; i++)
            {
                studio.Clips.Add(new FootageCandidate { Provider = "fake", Id = $"c{i}", Kind = FootageKind.Video, Source = $"https://example.org/c{i}.mp4", Score = i / 10.0, Seconds = 20, Width = 1920, Height = 1080 });
            }
        });

        var done = await PrefetchAsync(bench, new { queries = new[] { "sea" } });

        Assert.AreEqual(3, done.GetProperty("clips").GetInt32());
        Assert.AreEqual(1, bench.Studio.Count("fetch c4"));
        Assert.AreEqual(0, bench.Studio.Count("fetch c0"));
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength(), "It is no job.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_ClipThatIsGone_CostsOnlyItself()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio =>
        {
            foreach (var id in new[] { "gone", "one", "two" })
            {
                studio.Clips.Add(new FootageCandidate { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = id == "gone" ? 0.9 : 0.5, Seconds = 20, Width = 1920, Height = 1080 });
            }
            studio.Failures["fetch gone"] = FakeStudio.Final("footage.gone", "The file is gone.");
        });

        var done = await PrefetchAsync(bench, new { queries = new[] { "sea" } });

        Assert.AreEqual(2, done.GetProperty("clips").GetInt32());
        CollectionAssert.AreEqual(new[] { "The file is gone." }, done.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()).ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_FaultyScript_IsNamedByItsPlace()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsJsonAsync("/mcp/prefetch", new { scripts = new[] { "Fine.", " " } }, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual("scripts[1]", problem.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Prefetch_BlockedWords_AreNotSearchedFor()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Moderation:BlockedWords:0"] = "forbidden fruit" });

        using var response = await bench.Http.PostAsJsonAsync("/mcp/prefetch", new { queries = new[] { "sea", "Forbidden fruit" } }, Token);

        await Answer.ProblemAsync(response, 422, "request.not_allowed", Token);
    }

    private async Task<System.Text.Json.JsonElement> PrefetchAsync(ApiBench bench, object request)
    {
        using var response = await bench.Http.PostAsJsonAsync("/mcp/prefetch", request, Token);
        var begun = await Answer.JsonAsync(response, 202, Token);
        return await WaitAsync(bench, begun.GetProperty("status_url").GetString()!);
    }

    private async Task<System.Text.Json.JsonElement> WaitAsync(ApiBench bench, string url)
    {
        while (true)
        {
            var answer = await bench.GetAsync(url, Token);
            if (answer.GetProperty("status").GetString() != "RUNNING") return answer;
            await Task.Delay(20, Token);
        }
    }
}
