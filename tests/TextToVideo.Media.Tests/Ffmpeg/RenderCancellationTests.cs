using System.Diagnostics;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>By themselves, because the time that an end takes is measured.</summary>
[TestClass]
[DoNotParallelize]
public sealed class RenderCancellationTests
{
    private const int TimeoutMs = 60_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_Cancelled_EndsFfmpegAndLeavesNothing()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=1280x720:r=30", Token, "-t", "1", "-c:v", "libx264", "-preset", "ultrafast");
        var shot = await TestClip.ShotAsync(stage, clip, 20_000, Token);
        var settings = TestClip.Settings with { Frame = new FrameSize(1280, 720) };
        var path = stage.NewPath(".mp4");
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var render = stage.Renderer.RenderBodyAsync(new BodyRender(shot, settings, 0, 20_000), path, cancel.Token);
        while (Children().Count == 0) await Task.Delay(20, Token);
        var children = Children();
        var asked = Stopwatch.GetTimestamp();
        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => render);
        Assert.IsLessThan(TimeSpan.FromSeconds(10), Stopwatch.GetElapsedTime(asked));
        Assert.IsFalse(children.Exists(IsRunning), "ffmpeg has ended");
        Assert.IsFalse(File.Exists(path));
        Assert.IsEmpty(ScratchFiles(stage), "the working folder has gone");

        List<int> Children() => [.. ScratchFolders(stage).SelectMany(ProcessesIn)];
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_ClipGone_FailsAndLeavesNothing()
    {
        await using var stage = new RenderStage();
        var visual = new SceneVisual { Clip = new ClipVisual(new ArtifactKey("test/gone.mp4"), new MediaFacts { Kind = FootageKind.Video, Width = 64, Height = 64, Seconds = 9 }, 0) };
        var path = stage.NewPath(".mp4");

        await Assert.ThrowsExactlyAsync<ArtifactNotFoundException>(
            () => stage.Renderer.RenderBodyAsync(new BodyRender(new SceneShot { Visual = visual, Frames = 30, Words = [], Seed = 0 }, TestClip.Settings, 0, 30), path, Token));

        Assert.IsFalse(File.Exists(path));
        Assert.IsEmpty(ScratchFiles(stage));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_ClipTurnedBad_FailsWithToolsWords()
    {
        await using var stage = new RenderStage();
        var broken = await BrokenMedia.MakeAsync(stage, "text.mp4", Token);
        var key = await stage.PublishAsync(broken, Token);
        var visual = new SceneVisual { Clip = new ClipVisual(key, new MediaFacts { Kind = FootageKind.Video, Width = 64, Height = 64, Seconds = 9 }, 0) };
        var path = stage.NewPath(".mp4");

        var failure = await Assert.ThrowsExactlyAsync<ToolFailedException>(
            () => stage.Renderer.RenderBodyAsync(new BodyRender(new SceneShot { Visual = visual, Frames = 30, Words = [], Seed = 0 }, TestClip.Settings, 0, 30), path, Token));

        Assert.Contains("Invalid data", failure.StandardErrorTail);
        Assert.IsFalse(File.Exists(path));
    }

    private static IEnumerable<string> ScratchFolders(RenderStage stage)
    {
        using var probe = stage.Store.BeginScratch();
        return [.. Directory.GetDirectories(Path.GetDirectoryName(probe.Path)!).Where(folder => folder != probe.Path)];
    }

    private static List<string> ScratchFiles(RenderStage stage) => [.. ScratchFolders(stage).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))];

    /// <summary>Whoever works in the folder.</summary>
    private static IEnumerable<int> ProcessesIn(string folder) =>
        Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!))
            .Where(id => new FileInfo($"/proc/{id}/cwd").LinkTarget == folder);

    private static bool IsRunning(int id) => Directory.Exists($"/proc/{id}") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
