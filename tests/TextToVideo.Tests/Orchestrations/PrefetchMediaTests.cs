using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Orchestrations;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Orchestrations;

[TestClass]
public sealed class PrefetchMediaTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(PrefetchMedia.FirstCourse, 0)]
    [DataRow(PrefetchMedia.Course, 1)]
    public async Task PrefetchMedia_ClipThatIsGone_EndsItsSearchInTheFirstCourseOnly(int course, int clips)
    {
        await using var bench = await ProductBench.StartAsync(
            studio =>
            {
                studio.Clips.AddRange([Clip("a-gone"), Clip("b-good")]);
                studio.Failures["fetch a-gone"] = FakeStudio.Final("footage.gone", "The file is gone.");
            },
            Token);
        var query = new FootageQuery { Queries = ["sea"], Keywords = [], Shot = ShotType.Wide, Frame = new FrameSize(1920, 1080), Seconds = 5, Language = "en" };

        var id = await bench.Client.ScheduleAsync(nameof(PrefetchMedia), new PrefetchInput { Queries = [query], Course = course }, null, Token);
        var ended = await bench.Client.WaitForCompletionAsync(id, Token);

        var outcome = ended.ReadOutputAs<PrefetchOutcome>()!;
        Assert.AreEqual(clips, outcome.Clips);
        Assert.AreEqual(clips, bench.Studio.Count("fetch b-good"));
        CollectionAssert.AreEqual(new[] { "The file is gone." }, outcome.Warnings.ToList());
    }

    private static FootageCandidate Clip(string id) =>
        new() { Provider = "fake", Id = id, Kind = FootageKind.Video, Source = $"https://example.org/{id}.mp4", Score = 0.9, Seconds = 20, Width = 1920, Height = 1080 };
}
