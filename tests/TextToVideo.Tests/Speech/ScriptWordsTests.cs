using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class ScriptWordsTests
{
    [TestMethod]
    [DataRow("The  bee\n(a worker) flies.", "The|bee|(a|worker)|flies.")]
    [DataRow("Bees fly — far", "Bees|fly —|far")]
    [DataRow("2 cups flour, ¾ cup milk ① wash", "2|cups|flour,|¾|cup|milk|①|wash")]
    [DataRow("C'est l'abeille : « bzz »", "C'est|l'abeille :|« bzz »")]
    [DataRow("꿀벌은 꽃을 좋아해요.", "꿀벌은|꽃을|좋아해요.")]
    [DataRow("ผึ้งบินไปหาดอกไม้ ทุกวัน", "ผึ้งบินไปหาดอกไม้|ทุกวัน")]
    [DataRow("النحلة تطير.", "النحلة|تطير.")]
    public void Split_OfSpacedWriting_IsWhatStandsBetweenSpaces(string text, string expected) =>
        Assert.AreEqual(expected, string.Join('|', ScriptWords.Split(text)));

    [TestMethod]
    [DataRow("蜂は飛ぶ。", "蜂|は|飛|ぶ。")]
    [DataRow("「東京タワー」は高い！", "「東|京|タ|ワー」|は|高|い！")]
    [DataRow("がっこうへ行きました", "がっ|こ|う|へ|行|き|ま|し|た")]
    [DataRow("2025年、AIは「v2.0」へ。", "2025|年、|AI|は|「v2.0」|へ。")]
    [DataRow("我们（都）喜欢iPhone。", "我|们|（都）|喜|欢|iPhone。")]
    [DataRow("人々の𠮷野家", "人々|の|𠮷|野|家")]
    [DataRow("蜜蜂🐝飞", "蜜|蜂|🐝|飞")]
    public void Split_OfUnspacedWriting_IsEachCharacterWithItsMarks(string text, string expected) =>
        Assert.AreEqual(expected, string.Join('|', ScriptWords.Split(text)));

    [TestMethod]
    public void Split_OfALongWord_LeavesItWhole() => Assert.AreEqual(1, ScriptWords.Split(new string('x', 400)).Count);

    [TestMethod]
    [DataRow("bee", "flies.", " ")]
    [DataRow("東", "京", "")]
    [DataRow("2025", "年、", "")]
    [DataRow("「v2.0」", "へ。", "")]
    [DataRow("꿀벌은", "꽃을", " ")]
    [DataRow("—", "—", " ")]
    public void Separator_BetweenWords_IsAsWritten(string before, string after, string expected) =>
        Assert.AreEqual(expected, ScriptWords.Separator(before, after));

    [TestMethod]
    public void Split_OfAnyText_LosesNoCharacter() => Prop.ForAll(AnyText(), text =>
        WithoutSpace(string.Concat(ScriptWords.Split(text))) == WithoutSpace(text)).AssertHolds();

    [TestMethod]
    public void Split_OfAnyText_MakesNoEmptyWord() => Prop.ForAll(AnyText(), text =>
        ScriptWords.Split(text).All(word => WithoutSpace(word).Length > 0)).AssertHolds();

    private static Arbitrary<string> AnyText()
    {
        var pieces = Gen.Elements("bee", "蜂", "ぶ", "ー", "。", "「", "」", "—", "«", " ", "\n", "\u3000", "\u00A0", "🐝", "👩‍🚀", "e\u0301", "\uD83D", "ﾞ", "한", "ไ", "12", "'", "\0");
        return Gen.OneOf(pieces.ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ToArbitrary();
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
