using FsCheck;
using FsCheck.Fluent;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class SceneCuttingPropertyTests
{
    private const double ShortestSeconds = 1.5;

    private static readonly string[] Pieces =
    [
        "The bee", "flies", "to the flower.", "e.g.", "Dr.", "3.14", "and", "because", "—", ",", ";", "…", "\"Stop!\"", "(see", "below)", "\n", "\n\n", "- ", "# ", "1. ",
        "蜂が飛ぶ。", "「行く！」と", "我们喜欢蜜蜂，", "النحلة تطير،", "मधुमक्खी।", "ผึ้งบินไปหาดอกไม้ในสวนทุกวันแล้วกลับมาที่รังของมัน", "🐝", "👩‍🚀", "🐝蜂", "𠮷野家", "7月😀日本", "\u00A0", "%{x}", "'it'", "C:\\path", "[in]",
        "pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis", "\uD83D", "\0",
    ];

    [TestMethod]
    public void Scenes_OfAnyText_AreTheTextButForWhiteSpace() => Prop.ForAll(AnyText(), text =>
        Plan.WithoutSpace(string.Concat(Plan.Texts(text))) == Plan.WithoutSpace(text)).AssertHolds();

    [TestMethod]
    public void Scenes_OfAnyText_AreNeverTooShortUnlessAloneAndNeverEmpty() => Prop.ForAll(AnyText(), text =>
    {
        var scenes = Plan.Scenes(text);
        return scenes.Count == 1 || scenes.All(s => s.EstimatedSeconds >= ShortestSeconds - 0.01 && s.Text.Trim().Length > 0);
    }).AssertHolds();

    [TestMethod]
    public void Scenes_OfAnyText_AreNeverMuchTooLong() => Prop.ForAll(AnyText(), text =>
        Plan.Scenes(text).All(s => s.EstimatedSeconds < 14)).AssertHolds();

    private static Arbitrary<string> AnyText()
    {
        var composed = Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Join(' ', pieces));
        var random = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "");
        return Gen.OneOf(composed, composed, random).Where(s => !string.IsNullOrWhiteSpace(s)).ToArbitrary();
    }
}
