using TextToVideo.Illustrations;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class CardSceneTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfWordsThatCannotBeDrawn_ShowsThemLarge()
    {
        using var drawn = await DrawAsync(IllustrationFixture.Brief("Serendipity meets wanderlust.", "serendipity", "wanderlust"));

        Assert.HasCount(2, drawn.Illustration.Layers);
        Assert.Contains("Serendipity, Wanderlust", drawn.Illustration.Description);
        Assert.IsGreaterThan(0.5, drawn.Illustration.Layers[1].Width / (double)IllustrationFixture.Small.Width);
        Assert.IsEmpty(drawn.Illustration.Attributions);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Title_InLetters_IsDrawnNotLeftBlank()
    {
        var brief = IllustrationFixture.Brief("侘寂とは何でしょうか。", "侘寂") with { Language = "ja" };
        using var drawn = await DrawAsync(brief);
        using var bare = await DrawAsync(brief with { Keywords = ["\u0001\u0002"], Text = "?!" });

        var (titled, plain) = (await FlatAsync(drawn), await FlatAsync(bare));
        Assert.Contains("侘寂", drawn.Illustration.Description);
        // Dark letters on this bright ground.
        Assert.IsGreaterThan(400, titled.Take(titled.Length / 2).Count(luma => luma < 70), "No letters are to be seen.");
        Assert.AreNotEqual(titled.Count(luma => luma < 70), plain.Count(luma => luma < 70));
    }

    [TestMethod]
    [DataRow("Half & half <b>bold</b> ]]> 95% \"quoted\" 'text' \0\u0001\u001b\uFFFE", "<script>&]]>", "\u0007")]
    [DataRow("&lt;svg onload=alert(1)&gt; http://example.org file:///etc/passwd", "\"/><image href='file:///etc/passwd'/>", "x")]
    [DataRow("\ud83d\ude00 \ud800 lone", "\udc00", "\u202e reversed")]
    [DataRow("", "", " ")]
    [DataRow("12345678901234567890123456789012345678901234567890 percent 99999999999999999999999 $", "1e400%", "-0")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfHostileText_IsStillDrawn(string text, string keyword, string other)
    {
        using var drawn = await DrawAsync(IllustrationFixture.Brief(text, keyword, other));

        Assert.IsGreaterThanOrEqualTo(2, drawn.Illustration.Layers.Count);
        Assert.HasCount(IllustrationFixture.Small.Width * IllustrationFixture.Small.Height, await FlatAsync(drawn));
        Assert.IsFalse(drawn.Illustration.Description.Any(char.IsControl), drawn.Illustration.Description);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_WithAPercentage_ShowsARingAboutItsTopic()
    {
        using var drawn = await DrawAsync(IllustrationFixture.Brief("Only 40 percent voted in the election.", "election"));

        Assert.Contains("\"40%\"", drawn.Illustration.Description);
        Assert.Contains("ballot box", drawn.Illustration.Description);
    }

    [TestMethod]
    [DataRow("Send it as a PDF.", "PDF", "pdf", "send")]
    [DataRow("Shelf: stop searching, start finding.", "Shelf", "shelf", "stop")]
    [DataRow("Its fingers and toes have formed.", "Fingers, Toes", "finger", "toe")]
    [DataRow("You need fewer distractions.", "Fewer distractions", "fewer distraction", "distraction")]
    [DataRow("A year from now you will wish you had begun.", "Wish", "serendipity", "wish")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Title_OfAScene_NamesThingsAsTheTextWritesThem(string text, string title, string first, string second)
    {
        using var drawn = await DrawAsync(IllustrationFixture.Brief(text, first, second));

        Assert.Contains($"\"{title}\"", drawn.Illustration.Description);
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Scenes_ThatKeepToOneTopic_DoNotLookAlike()
    {
        var descriptions = new List<string>();
        foreach (var variant in (int[])[0, 1, 2])
        {
            using var drawn = await DrawAsync(IllustrationFixture.Brief("Its whiskers tell a cat whether it fits.", "cat", "whisker") with { Topic = "cat", Variant = variant });
            descriptions.Add(drawn.Illustration.Description);
        }

        Assert.AreEqual(3, descriptions.Distinct().Count(), string.Join('\n', descriptions));
        Assert.Contains("cat, \"Whiskers\"", string.Join('\n', descriptions));
        Assert.IsTrue(descriptions.All(description => description.Contains("cat", StringComparison.Ordinal)));
    }

    private Task<DrawnFolder> DrawAsync(IllustrationBrief brief) => DrawnFolder.DrawAsync(brief, TestContext.CancellationToken);

    private Task<byte[]> FlatAsync(DrawnFolder drawn) => drawn.FlattenAsync(IllustrationFixture.Small, TestContext.CancellationToken);
}
