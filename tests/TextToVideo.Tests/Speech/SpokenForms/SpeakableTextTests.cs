using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Tests.Speech.SpokenForms;

[TestClass]
public sealed class SpeakableTextTests
{
    [TestMethod]
    [DataRow("Bees 🐝 fly", "Bees fly", DisplayName = "a picture")]
    [DataRow("👨\u200D👩\u200D👧 family", "family", DisplayName = "pictures that are joined to one")]
    [DataRow("1️⃣2️⃣ go", "1 2 go", DisplayName = "digits on keys stay apart")]
    [DataRow("ක්\u200Dරියා", "ක්\u200Dරියා", DisplayName = "a joiner inside a Sinhala word")]
    [DataRow("می\u200Cخواهم", "می\u200Cخواهم", DisplayName = "a non-joiner inside a Persian word")]
    [DataRow("one\r\ntwo\tthree", "one two three", DisplayName = "lines")]
    [DataRow("Reis\n\nDu brauchst:\nEier (2)\nMilch!\nKapitel 3\nMehl", "Reis. Du brauchst: Eier (2); Milch! Kapitel 3; Mehl", DisplayName = "lines that end without a mark")]
    [DataRow("a\u0007b\uE000c", "abc", DisplayName = "controls and private characters")]
    [DataRow("20°C ©", "20°C ©", DisplayName = "signs that are said")]
    public void Text_ForAnEngine_HasWhatCanBeSaid(string text, string speakable) => Assert.AreEqual(speakable, SpeakableText.Of(text, "de"));

    [TestMethod]
    [DataRow("🐝🐝")]
    [DataRow(" — … ")]
    [DataRow("\u200D")]
    public void Text_WithoutLetterOrDigit_IsRefused(string text) => Assert.ThrowsExactly<NothingToSayException>(() => SpeakableText.Of(text, "de"));
}
