using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class RequestNormalizerTests
{
    [TestMethod]
    [DataRow("100% %{sure}: 'it' is \"C:\\path\\x\", a; b [in] {\\an8} <b>&amp;</b> $HOME `ls`")]
    [DataRow("tab\there\nnew line")]
    [DataRow("👩‍🚀 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and 1️⃣")]
    [DataRow("می‌خواهم")]
    [DataRow("שלום\u200F!")]
    [DataRow("क्‍ष")]
    public void Script_WithMarksThatToolsObey_StaysAsItIs(string script) =>
        Assert.AreEqual(script, RequestNormalizer.Normalize(Incoming.Script(script)).Script);

    [TestMethod]
    [DataRow("a\0b\u0007c\u001b[31md", "abc[31md")]
    [DataRow("\uFEFFbee\u200B\u2060hive", "beehive")]
    [DataRow("evil\u202Etxt.exe\u202C", "eviltxt.exe")]
    [DataRow("\u2066a\u2069 soft\u00ADhyphen", "a softhyphen")]
    [DataRow("hid\U000E0041\U000E0042den", "hidden")]
    [DataRow("one\r\ntwo\rthree\u2028four\u0085five", "one\ntwo\nthree\nfour\nfive")]
    [DataRow("one\u2029two", "one\n\ntwo")]
    [DataRow("no\uFFFEsuch\uFDD0character", "nosuchcharacter")]
    public void Script_WithHiddenCharacters_LosesThem(string script, string expected) =>
        Assert.AreEqual(expected, RequestNormalizer.Normalize(Incoming.Script(script)).Script);

    [TestMethod]
    public void Script_WithHalfASurrogatePair_LosesIt() =>
        Assert.AreEqual("ab🐝", RequestNormalizer.Normalize(Incoming.Script("a\uD83Db🐝\uDC1D")).Script);

    [TestMethod]
    [DataRow("Cafe\u0301 Mu\u0308ller", "Café Müller")]
    [DataRow("\u304B\u3099", "が")]
    [DataRow("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [DataRow("Vie\u0323\u0302t", "Việt")]
    [DataRow("и\u0306", "й")]
    public void Script_Decomposed_IsComposed(string script, string expected) =>
        Assert.AreEqual(expected, RequestNormalizer.Normalize(Incoming.Script(script)).Script);

    [TestMethod]
    public void OptionalFields_SentEmpty_AreLeftOut()
    {
        var normalized = RequestNormalizer.Normalize(Incoming.FromJson("""{ "script": "a", "title": " ", "voice": "", "music": "", "footage": " ", "metadata": null }"""));

        Assert.AreEqual((null, null, null, null, null), (normalized.Title, normalized.Voice, normalized.Music, normalized.Footage, normalized.Metadata));
    }

    [TestMethod]
    public void Names_InOddLetterCase_AreMadeUsual()
    {
        var normalized = RequestNormalizer.Normalize(Incoming.Script("a") with { Language = " ZH-hans-cn", Title = " The\n  bee " });

        Assert.AreEqual("zh-Hans-CN", normalized.Language);
        Assert.AreEqual("The bee", normalized.Title);
    }

    [TestMethod]
    public void Clean_OfAnyText_IsStable() => Prop.ForAll<string>(text =>
    {
        var once = PlainText.Clean(text ?? "");
        return PlainText.Clean(once) == once;
    }).AssertHolds();
}
