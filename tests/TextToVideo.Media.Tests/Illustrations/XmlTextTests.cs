using System.Text;
using System.Xml.Linq;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class XmlTextTests
{
    private const int Rounds = 2_000;

    private static readonly string[] Pieces =
        ["<", ">", "&", "\"", "'", "&amp;", "]]>", "<!--", "<?xml", "\0", "\u0008", "\u0085", "\uD83D", "\uDC1D\uD83D", "\uFFFE", "🐝", "蜂", "שלום", "\u202E", "</text>", "{", "\\", "%", "a"];

    [TestMethod]
    public void Escape_AnyText_IsReadBackAsWrittenButForWhatXmlCannotHold()
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]));

            var escaped = XmlText.Escape(text);
            var read = XElement.Parse($"<t a=\"{escaped}\">{escaped}</t>", LoadOptions.PreserveWhitespace);

            Assert.AreEqual(Kept(text), read.Value, $"round {round}");
            Assert.AreEqual(Kept(text), read.Attribute("a")!.Value, $"round {round}");
            Assert.IsFalse(read.HasElements, $"round {round}");
        }
    }

    private static string Kept(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) kept.Append(rune.Value is < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFD or 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return kept.ToString();
    }
}
