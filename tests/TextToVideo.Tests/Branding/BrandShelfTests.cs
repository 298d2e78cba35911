using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Tests.Retention;

namespace TextToVideo.Tests.Branding;

[TestClass]
public sealed class BrandShelfTests : IDisposable
{
    private readonly CleaningBench _bench = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Keep_PictureInTheJson_IsKeptByItsContentAndReadBackTheSame()
    {
        var (kept, etag) = await KeepAsync("acme", BrandSample.Kit);
        var (read, again) = await _bench.Brands.GetAsync("acme", Token);

        Assert.AreEqual(("acme", "#ff6a3d", "Fake Sans"), (read.Name, read.Colours.Accent, read.Font));
        Assert.AreEqual(kept.Logo, read.Logo);
        Assert.AreEqual(etag, again);
        await using var stream = await _bench.Store.OpenReadAsync(new ArtifactKey($"brands/files/{read.Logo!.File}"), 0, null, Token);
        Assert.AreEqual("acme", await new StreamReader(stream).ReadToEndAsync(Token));
    }

    [TestMethod]
    public async Task Keep_WhatWasRead_NeedsNoFileAgain()
    {
        var (kept, etag) = await KeepAsync("acme", BrandSample.Kit);

        var (edited, newTag) = await _bench.Brands.KeepAsync("acme", kept with { Font = null }, PathPolicy.Nowhere, WriteCondition.Matches(etag), Token);

        Assert.AreEqual(kept.Logo!.File, edited.Logo!.File);
        Assert.AreNotEqual(etag, newTag);
        Assert.HasCount(1, await _bench.KeysAsync("brands/files/", Token));
    }

    [TestMethod]
    public async Task Keep_TwoEditorsOfOneVersion_TheSecondIsRefused()
    {
        var (kept, etag) = await KeepAsync("acme", BrandSample.Kit);
        await _bench.Brands.KeepAsync("acme", kept with { Font = null }, PathPolicy.Nowhere, WriteCondition.Matches(etag), Token);

        await Assert.ThrowsExactlyAsync<ArtifactConflictException>(() => _bench.Brands.KeepAsync("acme", kept, PathPolicy.Nowhere, WriteCondition.Matches(etag), Token));
    }

    [TestMethod]
    public async Task Keep_AllWrong_TellsEveryFaultAndKeepsNothing()
    {
        var wrong = new BrandKit
        {
            Name = "other",
            Logo = new BrandLogo { File = "/etc/hostname.png", Corner = (LogoCorner)9, Opacity = 1.5, WidthPercent = 90 },
            Colours = new BrandColours { Accent = "orange", Text = "#888888" },
            Font = "Sans {\\b1}",
            LowerThird = new BrandLowerThird { Subtitle = new string('x', 81) },
            EndCard = new BrandEndCard { Text = new string('x', 121) },
        };

        var e = await Assert.ThrowsExactlyAsync<InvalidRequestException>(() => KeepAsync("acme", wrong));

        CollectionAssert.AreEquivalent(
            new[] { "name", "logo.file", "logo.corner", "logo.opacity", "logo.width_percent", "colours.accent", "font", "lower_third.subtitle", "end_card.text" },
            e.Faults.Select(fault => fault.Field).ToArray());
        Assert.IsEmpty(await _bench.KeysAsync("brands/", Token));
    }

    [TestMethod]
    [DataRow("#888888", "#777777")]
    [DataRow("#ffffff", "#ffd54f")]
    public async Task Keep_LettersThatCannotBeReadOnTheirGround_AreRefused(string text, string background)
    {
        var e = await Assert.ThrowsExactlyAsync<InvalidRequestException>(() => KeepAsync("acme", new BrandKit { Colours = new BrandColours { Text = text, Background = background } }));

        Assert.AreEqual("colours.text", e.Faults.Single().Field);
    }

    [TestMethod]
    public async Task Keep_Clips_AreKeptByTheirContentWithTheirLength()
    {
        var intro = await BrandSample.FileAsync(TestContext, "intro.mp4", "intro");
        var (kept, _) = await _bench.Brands.KeepAsync("acme", new BrandKit { Intro = new BrandClip { File = intro } }, PathPolicy.Anywhere, WriteCondition.None, Token);

        var (again, _) = await _bench.Brands.KeepAsync("acme", kept, PathPolicy.Nowhere, WriteCondition.None, Token);

        Assert.EndsWith(".mp4", again.Intro!.File);
        Assert.AreEqual(20, again.Intro.Seconds);
        CollectionAssert.AreEqual(new[] { $"brands/files/{again.Intro.File}" }, (await _bench.KeysAsync("brands/files/", Token)).ToArray());
    }

    [TestMethod]
    public async Task Keep_AFontFile_TakesItsFamilyFromIt()
    {
        var file = await BrandSample.FileAsync(TestContext, "my.ttf", "Acme Sans");

        var (kept, _) = await _bench.Brands.KeepAsync("acme", new BrandKit { FontFile = file }, PathPolicy.Anywhere, WriteCondition.None, Token);
        var (again, _) = await _bench.Brands.KeepAsync("acme", kept, PathPolicy.Nowhere, WriteCondition.None, Token);
        var e = await Assert.ThrowsExactlyAsync<InvalidRequestException>(() => KeepAsync("acme", kept with { Font = "Other Sans" }));

        Assert.AreEqual("Acme Sans", again.Font);
        Assert.EndsWith(".ttf", again.FontFile!);
        Assert.IsNull(again.Warnings);
        Assert.AreEqual("font", e.Faults.Single().Field);
    }

    [TestMethod]
    public async Task Keep_AnSvgLogo_IsKeptClean()
    {
        const string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\"><rect width=\"9\" height=\"9\"/></svg>";
        var data = $"data:image/svg+xml;base64,{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg))}";

        var (kept, _) = await KeepAsync("acme", new BrandKit { Logo = new BrandLogo { File = data } });

        Assert.EndsWith(".svg", kept.Logo!.File);
        await using var stream = await _bench.Store.OpenReadAsync(new ArtifactKey($"brands/files/{kept.Logo.File}"), 0, null, Token);
        var text = await new StreamReader(stream).ReadToEndAsync(Token);
        Assert.DoesNotContain("alert", text);
        Assert.Contains("<rect", text);
    }

    [TestMethod]
    public async Task Keep_AFileInAPlaceThatItIsNotFor_IsRefused()
    {
        var (kept, _) = await KeepAsync("acme", BrandSample.Kit);

        var e = await Assert.ThrowsExactlyAsync<InvalidRequestException>(() => KeepAsync("acme", kept with { Intro = new BrandClip { File = kept.Logo!.File }, Outro = new BrandClip { File = " " } }));

        CollectionAssert.AreEquivalent(new[] { "intro.file", "outro.file" }, e.Faults.Select(fault => fault.Field).ToArray());
    }

    [TestMethod]
    [DataRow("Acme")]
    [DataRow("files")]
    [DataRow("../jobs")]
    [DataRow("")]
    public async Task Keep_NameThatIsNone_IsRefused(string name) =>
        await Assert.ThrowsExactlyAsync<InvalidRequestException>(() => KeepAsync(name, new BrandKit()));

    [TestMethod]
    public async Task Keep_WhatWillLookOtherwise_IsKeptWithAWarning()
    {
        var (kept, _) = await KeepAsync("acme", new BrandKit { Font = "Comic Sans", Colours = new BrandColours { Accent = "#00004d", Text = "#202020" } });

        Assert.HasCount(3, kept.Warnings!);
        Assert.Contains("'Comic Sans'", kept.Warnings![0]);
        Assert.Contains("#00004d", kept.Warnings[1]);
        Assert.Contains("#202020", kept.Warnings[2]);
    }

    [TestMethod]
    public async Task List_AndDelete_KnowTheKitsByName()
    {
        await KeepAsync("zebra", new BrandKit());
        await KeepAsync("acme", BrandSample.Kit);
        CollectionAssert.AreEqual(new[] { "acme", "zebra" }, (await _bench.Brands.ListAsync(Token)).Select(kit => kit.Name).ToArray());

        await _bench.Brands.DeleteAsync("acme", Token);

        await Assert.ThrowsExactlyAsync<BrandNotFoundException>(() => _bench.Brands.GetAsync("acme", Token));
        await Assert.ThrowsExactlyAsync<BrandNotFoundException>(() => _bench.Brands.DeleteAsync("acme", Token));
    }

    [TestMethod]
    public async Task List_OneKitIsDamaged_NamesIt()
    {
        await KeepAsync("acme", new BrandKit());
        await _bench.Store.WriteAsync(new ArtifactKey("brands/later/kit.json"), """{ "name": "later", "of_a_later_version": true }"""u8.ToArray(), WriteCondition.None, Token);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => _bench.Brands.ListAsync(Token));

        Assert.AreEqual("brand.unreadable", e.Code);
        Assert.Contains("brands/later/kit.json", e.Message);
    }

    [TestMethod]
    public async Task Clean_AfterTheCachesAge_TakesOnlyFilesThatNoKitNames()
    {
        var (kept, _) = await KeepAsync("acme", BrandSample.Kit);
        await KeepAsync("old", new BrandKit { Logo = new BrandLogo { File = BrandSample.Picture("old") } });
        await _bench.Brands.DeleteAsync("old", Token);

        await _bench.CleanAsync(Token);
        Assert.HasCount(2, await _bench.KeysAsync("brands/files/", Token), "A job may be reading it.");
        _bench.Time.Advance(_bench.Options.CacheAge + TimeSpan.FromHours(1));
        await _bench.CleanAsync(Token);

        CollectionAssert.AreEqual(new[] { $"brands/files/{kept.Logo!.File}" }, (await _bench.KeysAsync("brands/files/", Token)).ToArray());
    }

    private Task<(BrandKit Kit, string ETag)> KeepAsync(string name, BrandKit kit) => _bench.Brands.KeepAsync(name, kit, PathPolicy.Nowhere, WriteCondition.None, Token);
}
