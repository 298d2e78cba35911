using System.Text;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Text in pictures, in the fonts of the captions, of which each has the letters that it is given.</summary>
internal sealed class Lettering(ICaptionFonts fonts, string language)
{
    public double Width(string text, CaptionWeight weight, double size) => fonts.Choose(text, weight, language).Sum(run => run.WidthEm) * size;

    /// <summary>The largest size up to the given one at which the text is no wider than it may be.</summary>
    public double Fit(string text, CaptionWeight weight, double size, double width) =>
        Math.Min(size, width / Math.Max(0.01, Width(text, weight, 1)));

    /// <summary>A text element, centred on x, its base line at y.</summary>
    public string Centred(string text, CaptionWeight weight, double size, double x, double y, Color color, double opacity = 1)
    {
        var element = new StringBuilder($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"middle\" xml:space=\"preserve\" fill=\"{color}\"");
        if (opacity < 1)
            element.Append($" opacity=\"{Number(opacity)}\"");
        element.Append('>');
        foreach (var run in fonts.Choose(text, weight, language))
        {
            element.Append($"<tspan font-family=\"{XmlText.Escape(run.Font.Family)}\" font-size=\"{Number(size * run.Font.Scale)}\"");
            if (run.Font.Bold)
                element.Append(" font-weight=\"700\"");
            element.Append($">{XmlText.Escape(run.Text)}</tspan>");
        }
        return element.Append("</text>").ToString();
    }
}
