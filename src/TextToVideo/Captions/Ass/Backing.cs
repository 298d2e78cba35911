using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>What lies between the picture and the letters.</summary>
internal static class Backing
{
    private const string Dark = "&H16100C&";
    private const string BoxAlpha = "&H38&";
    private const string GlowAlpha = "&H50&";

    public static void AppendBox(StringBuilder document, CaptionCue cue, CueBlock block, CaptionDesign design, CaptionEntrance entrance)
    {
        // A box that the style does not always have is a little tighter, so that it stays in the safe area.
        var padding = design.Padding > 0 ? design.Padding : 0.28 * block.Em;
        var (width, height) = (block.Width + (2.2 * padding), block.Bottom - block.Top + padding);
        AppendShape(document, AssEvents.BackLayer, (cue.Start, cue.End), "box", (design.CentreX, (block.Top + block.Bottom) / 2), (width, height), 0.28 * block.Em,
            $"\\1c{Dark}\\1a{BoxAlpha}{Entrance.Tags(entrance, cue, $"\\1a{BoxAlpha}")}");
    }

    /// <summary>The line once more, in dark, with a rim so wide and soft that it is a shadow on all sides.</summary>
    public static void AppendGlow(StringBuilder document, CaptionCue cue, PlacedLine line, double em, CaptionDesign design, CaptionFont styleFont, CaptionEntrance entrance)
    {
        AssEvents.Begin(document, AssEvents.BackLayer, cue.Start, cue.End, "glow");
        document.Append('{').Append(AssEvents.Position(design.CentreX, line, em))
            .Append("\\bord").Append(AssText.Number(0.2 * em)).Append("\\blur").Append(AssText.Number(0.16 * em))
            .Append("\\1a&HFF&\\3c").Append(Dark).Append("\\3a").Append(GlowAlpha)
            .Append(Entrance.Tags(entrance, cue, $"\\3a{GlowAlpha}")).Append('}');
        LineRuns.Append(document, line.Line, em, styleFont, _ => CaptionPaint.White);
        document.Append('\n');
    }

    /// <param name="isSpaced">Whether blanks part the word from its neighbours: there the pill has room to spare.</param>
    public static void AppendPill(StringBuilder document, LitSpan span, PlacedLine line, double em, CaptionDesign design, string colour, bool isSpaced)
    {
        var (from, to) = line.Line.ExtentOf(span.LitWord);

        // Of a word that no font has, nothing is to be seen.
        if (to <= from) return;
        var x = design.CentreX + (em * (((from + to) / 2) - (line.Line.WidthEm / 2)));
        var size = (Width: (em * (to - from)) + ((isSpaced ? 0.32 : 0.06) * em), Height: 1.14 * em);
        AppendShape(document, AssEvents.PillLayer, (span.From, span.To), "pill", (x, line.Baseline - (0.32 * em)), size, 0.26 * em, $"\\1c{colour}\\1a&H00&");
    }

    private static void AppendShape(
        StringBuilder document, int layer, (TimeSpan From, TimeSpan To) span, string name, (double X, double Y) middle, (double Width, double Height) size, double radius, string tags)
    {
        AssEvents.Begin(document, layer, span.From, span.To, name);
        document.Append('{').Append(AssEvents.Position(middle.X, middle.Y)).Append("\\bord0\\shad0").Append(tags).Append("\\p1}")
            .Append(RoundedBox.Path(size.Width, size.Height, radius)).Append("{\\p0}\n");
    }
}
