using System.Net.Http.Json;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Files;

[TestClass]
public sealed class MediaFolderTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-media-").FullName;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_MusicOfAnAllowedFolder_IsUsedAndItsPlaceToldToNobody()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "song.mp3"), "music", Token);
        await using var bench = await ApiBench.StartAsync(Token, settings: Allowed());

        var result = await bench.MakeAsync(new { script = "The moon pulls.", music = "song.mp3" }, Token);

        Assert.AreEqual(1, bench.Studio.Count("music"));
        var id = result.GetProperty("job_id").GetString();
        var told = result.ToString() + await bench.GetAsync($"/mcp/status/{id}", Token);
        foreach (var file in new[] { "manifest_url", "storyboard_url", "attribution_url" }) told += await bench.Http.GetStringAsync(result.GetProperty(file).GetString(), Token);
        Assert.DoesNotContain(_folder, told);
        Assert.Contains("song.mp3", told, "The manifest says which music it was.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("../outside.mp3")]
    [DataRow("link.mp3")]
    public async Task Generate_MusicThatLeavesTheFolder_IsNotAllowed(string path)
    {
        var outside = Path.Combine(Path.GetDirectoryName(_folder)!, "outside.mp3");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.mp3"), outside);
        await using var bench = await ApiBench.StartAsync(Token, settings: Allowed());

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon pulls.", music = path }, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual("not_allowed", problem.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    private Dictionary<string, string?> Allowed() => new() { ["Api:MediaFolders:0"] = _folder };
}
