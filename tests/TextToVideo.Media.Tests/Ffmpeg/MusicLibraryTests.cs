using TextToVideo.Artifacts;
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

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_FileAsItWasAndChanged_TagsKeptAndReadAnew()
    {
        await using var stage = new RenderStage();
        var source = await TestClip.MakeAsync(stage, ".mp3", "sine", Token, "-t", "1", "-metadata", "title=First");
        var wish = new MusicWish(source, null, 0);
        Assert.AreEqual("First", (await stage.Get<IMusicLibrary>().PickAsync(wish, Token)).Attribution!.Source);
        var kept = await stage.Store.ListAsync("cache/tags/", Token).Select(found => found.Key).SingleAsync(Token);
        var json = System.Text.Encoding.UTF8.GetString(await ReadAsync(stage, kept));
        await stage.Store.WriteAsync(kept, System.Text.Encoding.UTF8.GetBytes(json.Replace("First", "As kept", StringComparison.Ordinal)), WriteCondition.None, Token);
        Assert.AreEqual("As kept", (await stage.Get<IMusicLibrary>().PickAsync(wish, Token)).Attribution!.Source);

        await TestTool.FfmpegAsync(Token, "-v", "error", "-f", "lavfi", "-i", "sine", "-t", "1.5", "-metadata", "title=Second", source);
        Assert.AreEqual("Second", (await stage.Get<IMusicLibrary>().PickAsync(wish, Token)).Attribution!.Source);
    }

    private async Task<byte[]> ReadAsync(RenderStage stage, ArtifactKey key)
    {
        await using var content = await stage.Store.OpenReadAsync(key, 0, null, Token);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }

    private async Task<string> CodeAsync(RenderStage stage, string source)
    {
        var path = stage.NewPath(".audio");
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IMusicLibrary>().ImportAsync(source, path, Token));
        Assert.IsFalse(File.Exists(path));
        return failure.Code;
    }
}
