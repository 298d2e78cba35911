using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Music;
using TextToVideo.Requests;

namespace TextToVideo.Media.Tests.Music;

[TestClass]
public sealed class MusicChoiceTests
{
    private const int TimeoutMs = 60_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_Mood_IsFoundInNameFolderTagsFileOrNote()
    {
        await using var stage = new RenderStage();
        var folder = Folder(stage, "calm/morning.mp3", "tense-chase.mp3", "third.mp3", "fourth.mp3");
        await File.WriteAllTextAsync(Path.Combine(folder, "tags.json"), """{"third.mp3":["happy","piano"]}""", Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "fourth.mp3.txt"), "dark and slow", Token);

        Assert.AreEqual("morning.mp3", await NameAsync(stage, folder, "calm"));
        Assert.AreEqual("tense-chase.mp3", await NameAsync(stage, folder, "Tense"));
        Assert.AreEqual("third.mp3", await NameAsync(stage, folder, "happy piano"));
        Assert.AreEqual("fourth.mp3", await NameAsync(stage, folder, "dark"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_MoodInTheFilesOwnTags_IsFoundAndItsMakerThanked()
    {
        await using var stage = new RenderStage();
        var folder = Folder(stage, "a.mp3");
        var source = await TestClip.MakeAsync(stage, ".mp3", "sine", Token, "-t", "1", "-metadata", "genre=Ambient", "-metadata", "title=Tides", "-metadata", "artist=Ada", "-metadata", "copyright=CC0 1.0");
        File.Move(source, Path.Combine(folder, "b.mp3"));

        var pick = await PickAsync(stage, folder, "ambient");

        Assert.AreEqual("b.mp3", Path.GetFileName(pick.Path));
        Assert.AreEqual(new Attribution { What = "Music", Source = "Tides", Creator = "Ada", License = "CC0 1.0" }, pick.Attribution);
        Assert.IsEmpty(pick.Warnings);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_LicenceFile_GoesBeforeTheTags()
    {
        await using var stage = new RenderStage();
        var folder = Folder(stage, "a.mp3", "b.mp3");
        await File.WriteAllTextAsync(Path.Combine(folder, "LICENSE.txt"), "Music by Bo,\n  CC BY 4.0", Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "b.license.txt"), "CC0", Token);

        Assert.AreEqual("Music by Bo, CC BY 4.0", (await PickAsync(stage, Path.Combine(folder, "a.mp3"), null)).Attribution.License);
        Assert.AreEqual("CC0", (await PickAsync(stage, Path.Combine(folder, "b.mp3"), null)).Attribution.License);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_SameSeed_SamePiece_OtherSeedsOthers()
    {
        await using var stage = new RenderStage();
        var folder = Folder(stage, [.. Enumerable.Range(0, 8).Select(i => $"{i}.mp3")]);

        var first = await NameAsync(stage, folder, null, seed: 5);
        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(seed => NameAsync(stage, folder, null, seed)));

        Assert.AreEqual(first, await NameAsync(stage, folder, null, seed: 5));
        Assert.IsGreaterThan(3, others.Distinct().Count());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_NoPieceOfThatMood_TakesAnotherAndWarns()
    {
        await using var stage = new RenderStage();

        var pick = await PickAsync(stage, Folder(stage, "a.mp3"), "festive");

        Assert.Contains("'festive'", pick.Warnings.Single());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Pick_EmptyFolder_SaysSo()
    {
        await using var stage = new RenderStage();
        var folder = Folder(stage);

        Assert.AreEqual("music.none", (await Assert.ThrowsExactlyAsync<TextToVideoException>(() => PickAsync(stage, folder, null))).Code);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Open_PathThatBecameALinkElsewhereAfterItWasJudged_IsRefused()
    {
        var root = Directory.CreateTempSubdirectory("ttv-allowed-");
        try
        {
            await using var stage = new RenderStage(services: services => services.AddSingleton(PathPolicy.Within([root.FullName])));
            var outside = Folder(stage, "secret.mp3");
            var judged = root.CreateSubdirectory("music").FullName;
            Directory.Delete(judged);
            Directory.CreateSymbolicLink(judged, outside);

            var picking = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => PickAsync(stage, judged, null));
            var reading = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IMusicLibrary>().ImportAsync(Path.Combine(judged, "secret.mp3"), stage.NewPath(".audio"), Token));
            var filming = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IFootageProvider>().FindAsync(
                new FootageQuery { Shot = Storyboards.ShotType.Wide, Language = "en", Queries = [], Keywords = [], Seconds = 3, Frame = TestClip.Settings.Frame, Folder = judged }, Token));

            Assert.AreEqual(("music.not_allowed", "music.not_allowed", "footage.not_allowed"), (picking.Code, reading.Code, filming.Code));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private async Task<string> NameAsync(RenderStage stage, string folder, string? mood, int seed = 0) => Path.GetFileName((await PickAsync(stage, folder, mood, seed)).Path);

    private Task<MusicPick> PickAsync(RenderStage stage, string source, string? mood, int seed = 0) => stage.Get<IMusicLibrary>().PickAsync(new MusicWish(source, mood, seed), Token);

    private static string Folder(RenderStage stage, params string[] names)
    {
        var folder = Directory.CreateDirectory(stage.NewPath("")).FullName;
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "not looked into");
        }
        return folder;
    }
}
