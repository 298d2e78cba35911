using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TextToVideo.Providers.AzureSpeech;

/// <summary>Speech Synthesis Markup for one text and one voice. The text is text, whatever it looks like.</summary>
internal static class Ssml
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2001/10/synthesis";

    /// <param name="rate">0.5 to 2; 1 is the voice's own pace.</param>
    /// <param name="pitchSemitones">-6 to 6, within what the service takes (half to one and a half times the voice's own); 0 is the voice's own.</param>
    public static string Write(string text, string voice, string locale, double rate, double pitchSemitones)
    {
        var prosody = new XElement(Namespace + "prosody", Attributes(rate, pitchSemitones), Legal(text));
        var content = prosody.HasAttributes ? (object)prosody : Legal(text);
        var speak = new XElement(
            Namespace + "speak",
            new XAttribute("version", "1.0"),
            new XAttribute(XNamespace.Xml + "lang", locale),
            new XElement(Namespace + "voice", new XAttribute("name", voice), content));
        return speak.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Characters of tags that are billed as the text is: all but those of `speak` and `voice`.</summary>
    public static int BilledMarkup(double rate, double pitchSemitones)
    {
        var prosody = new XElement("prosody", Attributes(rate, pitchSemitones), "");
        return prosody.HasAttributes ? prosody.ToString().Length : 0;
    }

    private static IEnumerable<XAttribute> Attributes(double rate, double pitchSemitones)
    {
        if (rate != 1) yield return new XAttribute("rate", rate.ToString("0.##", CultureInfo.InvariantCulture));
        if (pitchSemitones != 0) yield return new XAttribute("pitch", pitchSemitones.ToString("+0.##;-0.##", CultureInfo.InvariantCulture) + "st");
    }

    // Control characters and halves of surrogate pairs cannot be written in XML at all.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) legal.Append(rune);
            else legal.Append(' ');
        }
        return legal.ToString();
    }
}
