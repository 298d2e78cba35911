using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Publication;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Publication;

[TestClass]
public sealed class ShownBeforeTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_VideoOfTheStoryboardAsItStands_TellsItsClipsAndNoDrawings()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Clips.AddRange([Clip("one", 0.9), Clip("two", 0.5)]), Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);

        var shown = await ShownBefore.FindAsync(bench.Store, job.JobId, StoryboardPlace.KeyOf(job.JobId), Token);

        CollectionAssert.AreEquivalent(new[] { "s01 fake:one", "s02 fake:two" }, shown!.Select(scene => $"{scene.Key} {scene.Value}").ToList());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Find_StoryboardWasEditedSince_TellsNothing()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Clips.Add(Clip("one", 0.9)), Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        var key = StoryboardPlace.KeyOf(job.JobId);
        var storyboard = JsonSerializer.Deserialize<Storyboard>(await bench.ReadAsync(key, Token), RequestJson.Options)!;
        await bench.Store.WriteAsync(key, JsonSerializer.SerializeToUtf8Bytes(storyboard with { Title = "Other" }, RequestJson.Options), WriteCondition.None, Token);

        Assert.IsNull(await ShownBefore.FindAsync(bench.Store, job.JobId, key, Token));
    }

    private static FootageCandidate Clip(string id, double score) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = score, Seconds = 20, Width = 1920, Height = 1080 };
}
