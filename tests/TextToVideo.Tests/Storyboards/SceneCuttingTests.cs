namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class SceneCuttingTests
{
    [TestMethod]
    public void Sentences_OfGoodLength_AreOneSceneEach()
    {
        var texts = Plan.Texts("Honey bees visit two million flowers for one jar of honey. Each worker makes only a twelfth of a teaspoon in her life.");

        CollectionAssert.AreEqual(new[] { "Honey bees visit two million flowers for one jar of honey.", "Each worker makes only a twelfth of a teaspoon in her life." }, texts);
    }

    [TestMethod]
    public void Sentences_ThatAreShort_ShareAScene()
    {
        var texts = Plan.Texts("Stop! Look up. It is a comet. Nobody in the whole village had ever seen anything like it before.");

        CollectionAssert.AreEqual(new[] { "Stop! Look up. It is a comet.", "Nobody in the whole village had ever seen anything like it before." }, texts);
    }

    [TestMethod]
    public void Sentence_ThatIsLong_IsCutAtItsClauses()
    {
        var scenes = Plan.Scenes("When the old captain finally reached the harbour after nine long weeks at sea, the whole town was waiting on the quay with lanterns and drums, because nobody had expected to see him alive again.");

        Assert.AreEqual(
            "When the old captain finally reached the harbour after nine long weeks at sea,|the whole town was waiting on the quay with lanterns and drums, because nobody had expected to see him alive again.",
            string.Join('|', scenes.Select(s => s.Text)));
        CollectionAssert.AreEqual(new[] { false, true }, scenes.Select(s => s.EndsSentence).ToList());
    }

    [TestMethod]
    public void Sentence_WithoutAnyMark_IsNotCutAfterAnArticleOrPreposition()
    {
        var texts = Plan.Texts("the slow brown river carried the broken branches of the ancient willow trees past the silent mill towards the distant walls of the old city under the pale light of the winter moon");

        Assert.IsTrue(texts.Length > 1);
        foreach (var text in texts[..^1]) CollectionAssert.DoesNotContain(new[] { "the", "of", "past", "under", "towards" }, text.Split(' ')[^1]);
    }

    [TestMethod]
    public void Sentences_AreNotTornToFillAScene()
    {
        var texts = Plan.Texts("Pronto se puso de moda en los palacios reales. En el siglo XIX, un químico holandés inventó una prensa que separaba la manteca del polvo.", "es");

        Assert.AreEqual("Pronto se puso de moda en los palacios reales.", texts[0]);
    }

    [TestMethod]
    public void Word_OfFourHundredCharacters_IsCutBetweenCharacters()
    {
        var texts = Plan.Texts(new string('x', 400));

        Assert.IsTrue(texts.Length > 1);
        Assert.AreEqual(new string('x', 400), string.Concat(texts));
    }

    [TestMethod]
    [DataRow("今日は海へ行きました😀日本の夏はとても暑いですが、海の風は気持ちがいいです。", "ja", DisplayName = "an emoji before a character")]
    [DataRow("昨日の夜は友だちと𠮷野家で牛丼を食べました。とてもおいしかったです。", "ja", DisplayName = "a character beyond the first plane")]
    [DataRow("我们在2024年𠀀字😀很好，然后去了北京和上海。", "zh", DisplayName = "numbers and rare characters")]
    public void UnspacedWriting_WithCharactersOfTwoHalves_IsCutAndLosesNothing(string narration, string language)
    {
        Assert.AreEqual(narration, string.Concat(Plan.Texts(narration, language)));
    }

    [TestMethod]
    public void Word_OfEmojiFamilies_IsNotCutInsideOne()
    {
        var family = "👩‍👩‍👧‍👦";
        var texts = Plan.Texts("a" + string.Concat(Enumerable.Repeat(family, 60)) + "b");

        foreach (var text in texts) Assert.IsFalse(text.StartsWith('\u200D') || text.EndsWith('\u200D') || char.IsLowSurrogate(text[0]));
    }

    [TestMethod]
    [DataRow("Hi.")]
    [DataRow("🐝")]
    public void Text_ShorterThanAScene_IsOneScene(string text) => Assert.AreEqual(text, Plan.Texts(text).Single());

    [TestMethod]
    public void Text_WithMarksThatToolsObey_SurvivesUnchanged()
    {
        const string text = "The file %{pts} in 'C:\\clips\\a, b; c' is [in] and {\\an8} at 12:30 for 100% of <b>users</b>.";

        Assert.AreEqual(text, string.Join(' ', Plan.Texts(text)));
    }

    [TestMethod]
    public void Japanese_IsCutAtItsFullStopsAndCommas()
    {
        var texts = Plan.Texts("富士山は日本で一番高くて美しい山です。最後に噴火したのは1707年でした。火山灰は江戸の町まで届き、空が暗くなったと言われています。", "ja");

        CollectionAssert.AreEqual(new[] { "富士山は日本で一番高くて美しい山です。", "最後に噴火したのは1707年でした。", "火山灰は江戸の町まで届き、空が暗くなったと言われています。" }, texts);
    }

    [TestMethod]
    public void Thai_WithoutAnyBlank_IsCutBetweenWholeCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("ผึ้งบินไปหาดอกไม้ในสวนแล้วกลับมาที่รัง", 6));
        var texts = Plan.Texts(text, "th");

        Assert.IsTrue(texts.Length > 1);
        Assert.AreEqual(text, string.Concat(texts));
        foreach (var scene in texts) Assert.IsFalse(char.GetUnicodeCategory(scene[0]) == System.Globalization.UnicodeCategory.NonSpacingMark);
    }

    [TestMethod]
    public void Voice_ThatIsTwiceAsFast_SaysMoreInAScene()
    {
        var text = string.Concat(Enumerable.Repeat("The bees come home in the evening and dance for their sisters. ", 8));

        Assert.IsTrue(Plan.Of(text, rate: 2).Storyboard.Scenes.Count < Plan.Of(text, rate: 1).Storyboard.Scenes.Count);
    }

    [TestMethod]
    public void Text_OfFortyThousandCharacters_IsPlannedQuickly()
    {
        var text = string.Concat(Enumerable.Repeat("The bees come home in the evening, and dance for their sisters on the comb; it is a map. ", 460))[..40_000];
        Plan.Of(text);

        var before = Environment.CpuUsage.TotalTime;
        Plan.Of(text);

        // Processor time of the whole process, so other tests running at the same time count too: far above the usual 20 ms.
        Assert.IsTrue((Environment.CpuUsage.TotalTime - before).TotalSeconds < 2);
    }
}
