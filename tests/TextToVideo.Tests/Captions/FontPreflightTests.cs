using TextToVideo.Captions;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class FontPreflightTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Warn_EverythingCanBeDrawn_SaysNothing() => Assert.IsEmpty(await WarnAsync("Bees speak by dancing."));

    [TestMethod]
    public async Task Warn_OneCharacterMissing_NamesIt() =>
        StringAssert.Contains((await WarnAsync("Bees \uE000 dance")).Single(), "U+E000");

    [TestMethod]
    public async Task Warn_OtherFontStepsIn_NamesIt() =>
        StringAssert.Contains((await WarnAsync("\u16A0")).Single(), "Rune Sans");

    [TestMethod]
    public async Task Warn_LettersWouldNotBeJoined_SaysSoForScriptsThatNeedIt()
    {
        Assert.AreEqual("no joining", (await WarnAsync("مرحبا", "no joining")).Single());
        Assert.AreEqual("no joining", (await WarnAsync("चंद्रमा", "no joining")).Single());
        Assert.IsEmpty(await WarnAsync("Plain Latin, кириллица, 漢字", "no joining"));
        Assert.IsEmpty(await WarnAsync("مرحبا"));
    }

    private Task<IReadOnlyList<string>> WarnAsync(string text, string? fault = null) =>
        new FontPreflight(new CaptionWriter(new FakeFonts()), [new Shaping(fault)]).WarnAsync(text, null, TestContext.CancellationToken);

    private sealed class Shaping(string? fault) : ICaptionShaping
    {
        public Task<string?> FindFaultAsync(CancellationToken cancellationToken) => Task.FromResult(fault);
    }
}
