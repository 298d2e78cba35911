using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Media.Tests.FolderFootage;

[TestClass]
public sealed class FolderFootageTests
{
    private const int TimeoutMs = 90_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_WordsInNamesFoldersAndTags_BestFirst()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "RocketLaunching_02.png", "sea/waves at night.png", "IMG_0001.png", "IMG_0002.png", "IMG_0003.png");
        await File.WriteAllTextAsync(Path.Combine(folder, "tags.json"), """{ "IMG_0001.png": ["city", "traffic"], "IMG_0002.png": "snowy mountain" }""", Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "IMG_0003.png.txt"), "Bees on flowers", Token);

        Assert.AreEqual("RocketLaunching_02.png", await BestAsync(stage, folder, "rockets", "launch"));
        Assert.AreEqual("sea/waves at night.png", await BestAsync(stage, folder, "sea"));
        Assert.AreEqual("IMG_0001.png", await BestAsync(stage, folder, "cities"));
        Assert.AreEqual("IMG_0002.png", await BestAsync(stage, folder, "mountains"));
        Assert.AreEqual("IMG_0003.png", await BestAsync(stage, folder, "bee"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_WritingWithoutSpaces_MeetsWordsInsideNames()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "東京タワーの夜景.png", "海.png", "さくらと富士山.png");

        Assert.AreEqual("東京タワーの夜景.png", await BestAsync(stage, folder, "東京"));
        Assert.AreEqual("東京タワーの夜景.png", await BestAsync(stage, folder, "タワー"));
        Assert.AreEqual("海.png", await BestAsync(stage, folder, "海"));
        Assert.AreEqual("さくらと富士山.png", await BestAsync(stage, folder, "富士山"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_TagsWithAByteOrderMark_AreRead()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "a.png", "b.png");
        await File.WriteAllTextAsync(Path.Combine(folder, "tags.json"), """{ "b.png": "whale" }""", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Token);

        var found = await FindAsync(stage, Query(folder, "whale"));

        Assert.AreEqual("b.png", found.Candidates[0].Id);
        Assert.IsEmpty(found.Warnings);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_NothingMatches_AllAreOfferedInOrderOfNamesBelowStock()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "b.png", "a.png", "c.png");

        var found = await FindAsync(stage, Query(folder, "whale"));

        CollectionAssert.AreEqual(new[] { "a.png", "b.png", "c.png" }, found.Candidates.Select(c => c.Id).ToArray());
        Assert.IsTrue(found.Candidates.All(c => c.Score < 0.6));
        Assert.IsEmpty(found.Warnings);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_SeveralClipsMatch_NearestLengthAndShapeFirst()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage);
        foreach (var (name, size, seconds) in new[] { ("sea short.mp4", "160x90", "0.5"), ("sea fits.mp4", "160x90", "2.4"), ("sea tall.mp4", "90x160", "2.4"), ("sea long.mp4", "160x90", "9") })
            File.Move(await TestClip.MakeAsync(stage, ".mp4", $"testsrc2=s={size}:r=10", Token, "-t", seconds), Path.Combine(folder, name));

        var found = await FindAsync(stage, Query(folder, "sea") with { Seconds = 2 });

        CollectionAssert.AreEqual(new[] { "sea fits.mp4", "sea long.mp4", "sea short.mp4", "sea tall.mp4" }, found.Candidates.Select(c => c.Id).ToArray());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_BrokenFiles_AreLeftOutWithOneWarningEach()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "good.png");
        string[] broken = ["empty.mp4", "text.mp4", "sound.mp4", "cut-index.mp4", "cut-frames.mp4"];
        foreach (var name in broken) File.Move(await BrokenMedia.MakeAsync(stage, name, Token), Path.Combine(folder, name));
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "no media, no matter", Token);

        var found = await FindAsync(stage, Query(folder, "good"));

        Assert.AreEqual("good.png", found.Candidates.Single().Id);
        Assert.HasCount(broken.Length, found.Warnings);
        foreach (var name in broken) Assert.ContainsSingle(w => w.Contains($"'{name}'", StringComparison.Ordinal), found.Warnings);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_LinksOutOfTheFolder_AreNotFollowed()
    {
        await using var stage = new RenderStage();
        var outside = await FolderAsync(stage, "secret.png");
        var folder = await FolderAsync(stage, "own.png");
        File.CreateSymbolicLink(Path.Combine(folder, "link.png"), Path.Combine(outside, "secret.png"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "sub"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "own.png.txt"), "/etc/passwd");

        var found = await FindAsync(stage, Query(folder, "secret", "root"));

        Assert.AreEqual("own.png", found.Candidates.Single().Id);
        Assert.IsLessThan(1, found.Candidates.Single().Score, "a linked side-car is not read");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Fetch_FileReplacedByLink_IsRefused()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "sub/own.png");
        var provider = Provider(stage);
        var candidate = (await provider.FindAsync(Query(folder, "own"), Token)).Candidates.Single();
        Directory.Move(Path.Combine(folder, "sub"), Path.Combine(folder, "moved"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "sub"), Path.Combine(folder, "moved"));

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => provider.FetchAsync(candidate, stage.NewPath(".png"), Token));

        Assert.AreEqual("footage.link", failure.Code);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task FindAndFetch_HostileNames_Work()
    {
        await using var stage = new RenderStage();
        string[] names = ["it's 12:30.png", "100%03d [a]{b};c.png", "back\\slash.png", "new\nline.png", "-y.png", "con|cat:x.png"];
        var folder = await FolderAsync(stage, names);
        var provider = Provider(stage);

        var found = await provider.FindAsync(Query(folder, "anything"), Token);

        CollectionAssert.AreEquivalent(names, found.Candidates.Select(c => c.Id).ToArray());
        foreach (var candidate in found.Candidates)
        {
            var path = stage.NewPath(".png");
            await provider.FetchAsync(candidate, path, Token);
            CollectionAssert.AreEqual(await File.ReadAllBytesAsync(candidate.Source, Token), await File.ReadAllBytesAsync(path, Token));
        }
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_LockedClip_OnlyThatOne()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "sea.png", "sub/chosen.png");

        var byName = await FindAsync(stage, Query(folder, "sea") with { LockedClip = "chosen.png" });
        var byPath = await FindAsync(stage, Query(folder, "sea") with { LockedClip = "sub/chosen.png" });
        var byKey = await FindAsync(stage, Query(folder, "sea") with { LockedClip = byPath.Candidates.Single().Key });
        var gone = await FindAsync(stage, Query(folder, "sea") with { LockedClip = "gone.png" });
        var elsewhere = await FindAsync(stage, Query(folder, "sea") with { LockedClip = "pexels:12" });

        Assert.AreEqual("sub/chosen.png", byName.Candidates.Single().Id);
        Assert.AreEqual("sub/chosen.png", byPath.Candidates.Single().Id);
        Assert.AreEqual("sub/chosen.png", byKey.Candidates.Single().Id);
        Assert.IsEmpty(gone.Candidates);
        Assert.Contains("'gone.png'", gone.Warnings.Single());
        Assert.IsEmpty(elsewhere.Candidates);
        Assert.IsEmpty(elsewhere.Warnings);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_SameFilesAgain_AreNotProbedAgainUntilTheyChange()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "a.png", "b.png");
        var probe = new CountingProbe(stage.Get<IMediaProbe>());
        using var provider = ProviderOf(stage, probe);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => provider.FindAsync(Query(folder, "a"), Token)));
        Assert.AreEqual(2, probe.Count);

        File.SetLastWriteTimeUtc(Path.Combine(folder, "a.png"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await provider.FindAsync(Query(folder, "a"), Token);
        Assert.AreEqual(3, probe.Count);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Fetch_FileAsItWasWhenItWasFound_TellsWhatWasSeenThen()
    {
        await using var stage = new RenderStage();
        var folder = Path.GetDirectoryName(await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=25:d=2", Token))!;
        using var provider = ProviderOf(stage, stage.Get<IMediaProbe>());
        var candidate = (await provider.FindAsync(Query(folder, "a"), Token)).Candidates.Single();

        var known = await provider.FetchAsync(candidate, stage.NewPath(".mp4"), Token);
        Assert.AreEqual(await stage.Get<IMediaProbe>().ProbePictureAsync(candidate.Source, Token), known);

        File.SetLastWriteTimeUtc(candidate.Source, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.IsNull(await provider.FetchAsync(candidate, stage.NewPath(".mp4"), Token), "another file by now");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_InALargeFolder_LooksIntoThoseWhoseWordsFit()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, [.. Enumerable.Range(0, 100).Select(i => $"a{i:000}.png"), "the-wide-sea.png"]);
        var probe = new CountingProbe(stage.Get<IMediaProbe>());
        using var provider = ProviderOf(stage, probe);

        var found = await provider.FindAsync(Query(folder, "sea"), Token);

        Assert.AreEqual("the-wide-sea.png", found.Candidates[0].Id);
        Assert.HasCount(20, found.Candidates);
        Assert.AreEqual(60, probe.Count);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_InAnotherProcess_LooksOnlyIntoWhatWasNotReadOrWhoseRecordIsDamaged()
    {
        await using var stage = new RenderStage();
        var folder = await FolderAsync(stage, "a.png", "b.png");
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.png"), "no picture", Token);
        var probe = new CountingProbe(stage.Get<IMediaProbe>());

        using var first = ProviderOf(stage, probe);
        var found = await first.FindAsync(Query(folder, "a"), Token);
        Assert.AreEqual(3, probe.Count);

        using var second = ProviderOf(stage, probe);
        var again = await second.FindAsync(Query(folder, "a"), Token);
        Assert.AreEqual(4, probe.Count, "the broken one");
        CollectionAssert.AreEqual(found.Candidates.ToList(), again.Candidates.ToList());
        CollectionAssert.AreEqual(found.Warnings.ToList(), again.Warnings.ToList());

        var store = stage.Get<IArtifactStore>();
        var record = (await store.ListAsync("cache/probes/", Token).ToListAsync(Token))[0];
        await store.WriteAsync(record.Key, "{ \"kind\": "u8.ToArray(), WriteCondition.None, Token);
        using var third = ProviderOf(stage, probe);
        var repaired = await third.FindAsync(Query(folder, "a"), Token);
        Assert.AreEqual(6, probe.Count, "the broken one, and the one without a record");
        CollectionAssert.AreEqual(found.Candidates.ToList(), repaired.Candidates.ToList());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Find_FolderMissingOrNotGiven_SaysSoOrNothing()
    {
        await using var stage = new RenderStage();

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => FindAsync(stage, Query(stage.NewPath(""), "a")));
        var none = await FindAsync(stage, Query("x", "a") with { Folder = null });

        Assert.AreEqual("footage.folder", failure.Code);
        Assert.IsEmpty(none.Candidates);
    }

    private static Media.FolderFootage.FolderFootageProvider ProviderOf(RenderStage stage, IMediaProbe probe) => new(probe, stage.Get<IArtifactStore>(), Requests.PathPolicy.Anywhere);

    private static IFootageProvider Provider(RenderStage stage) => stage.Get<IEnumerable<IFootageProvider>>().Single(p => p.Name == "folder");

    private static FootageQuery Query(string folder, params string[] keywords) => new()
    {
        Queries = [string.Join(' ', keywords)],
        Keywords = keywords,
        Shot = ShotType.Wide,
        Frame = new FrameSize(1280, 720),
        Seconds = 5,
        Language = "en",
        Folder = folder,
    };

    private Task<FootageFound> FindAsync(RenderStage stage, FootageQuery query) => Provider(stage).FindAsync(query, Token);

    private async Task<string> BestAsync(RenderStage stage, string folder, params string[] keywords) => (await FindAsync(stage, Query(folder, keywords))).Candidates[0].Id;

    private async Task<string> FolderAsync(RenderStage stage, params string[] pictures)
    {
        var folder = Directory.CreateDirectory(stage.NewPath("")).FullName;
        if (pictures.Length == 0) return folder;
        var picture = await TestClip.MakeAsync(stage, ".png", "testsrc=s=64x36", Token, "-frames:v", "1");
        foreach (var name in pictures)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(picture, path);
        }
        return folder;
    }
}
