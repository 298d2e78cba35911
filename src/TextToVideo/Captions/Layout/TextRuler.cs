namespace TextToVideo.Captions.Layout;

/// <summary>Widths of words and lines in pixels, in one design and language.</summary>
internal sealed class TextRuler(ICaptionFonts fonts, CaptionDesign design, string language)
{
    private readonly Dictionary<string, double> _widths = [];

    public double Blank => Width(" ");

    public double Width(string text)
    {
        if (!_widths.TryGetValue(text, out var width))
        {
            width = design.Em * fonts.Choose(text, design.Weight, language).Sum(r => r.WidthEm);
            _widths[text] = width;
        }
        return width;
    }
}
