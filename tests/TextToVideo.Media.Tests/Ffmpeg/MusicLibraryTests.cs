using TextToVideo.Failures;
using TextToVideo.Music;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class MusicLibraryTests
{
    private const int TimeoutMs = 60_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Import_Music_IsCopiedAsItIs()
    {
        await using var stage = new RenderStage();
        var source = await TestClip.MakeAsync(stage, ".mp3", "sine", Token, "-t", "1");
        var path = stage.NewPath(".audio");

        await stage.Get<IMusicLibrary>().ImportAsync(source, path, Token);

        CollectionAssert.AreEqual(await File.ReadAllBytesAsync(source, Token), await File.ReadAllBytesAsync(path, Token));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Import_SilentBrokenOrMissing_SaysWhich()
    {
        await using var stage = new RenderStage();
        var silent = await TestClip.MakeAsync(stage, ".wav", "anullsrc", Token, "-t", "1");
        var text = await BrokenMedia.MakeAsync(stage, "text.mp4", Token);

        Assert.AreEqual("music.silent", await CodeAsync(stage, silent));
        Assert.AreEqual("music.unreadable", await CodeAsync(stage, text));
        Assert.AreEqual("music.missing", await CodeAsync(stage, stage.NewPath(".mp3")));
        Assert.AreEqual("music.missing", Assert.ThrowsExactly<TextToVideoException>(() => stage.Get<IMusicLibrary>().Fingerprint(stage.NewPath(".mp3"))).Code);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Fingerprint_FileChanged_Differs()
    {
        await using var stage = new RenderStage();
        var source = await TestClip.MakeAsync(stage, ".mp3", "sine", Token, "-t", "1");
        var before = stage.Get<IMusicLibrary>().Fingerprint(source);
        await File.AppendAllTextAsync(source, "x", Token);

        Assert.AreNotEqual(before, stage.Get<IMusicLibrary>().Fingerprint(source));
    }

    private async Task<string> CodeAsync(RenderStage stage, string source)
    {
        var path = stage.NewPath(".audio");
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IMusicLibrary>().ImportAsync(source, path, Token));
        Assert.IsFalse(File.Exists(path));
        return failure.Code;
    }
}
