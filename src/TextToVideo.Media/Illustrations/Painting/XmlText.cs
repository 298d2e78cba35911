using System.Text;

namespace TextToVideo.Media.Illustrations.Painting;

internal static class XmlText
{
    /// <summary>Text for element content or an attribute. What XML 1.0 cannot hold at all becomes a space.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '&': result.Append("&amp;"); break;
                case '"': result.Append("&quot;"); break;
                case '\'': result.Append("&#39;"); break;
                case < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFD or 0xFFFE or 0xFFFF: result.Append(' '); break;
                default: result.Append(rune.ToString()); break;
            }
        }
        return result.ToString();
    }
}
