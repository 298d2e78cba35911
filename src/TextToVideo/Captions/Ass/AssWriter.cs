using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>
/// Writes cues as an ASS document. Each line is an event of its own at a fixed place, so that libass neither wraps nor
/// moves anything; a line in which a word is lit is written once for each word, which costs libass little, because
/// letters that it has drawn before are only put together again.
/// </summary>
internal sealed class AssWriter(ICaptionFonts fonts, CaptionLook look)
{
    private const string White = "&HFFFFFF&";
    private const string Lit = "&H16D9FF&";

    private readonly CaptionDesign _design = CaptionDesign.For(look);

    public string Write(IReadOnlyList<CaptionCue> cues)
    {
        var document = new StringBuilder();
        var font = fonts.Choose("A", _design.Weight, look.Language).Select(r => r.Font).FirstOrDefault() ?? new CaptionFont("sans-serif", false, 1.2, 0.2);
        AssHeader.Append(document, look.Frame, _design, font);
        if (look.Style != CaptionStyleName.None)
        {
            foreach (var cue in cues) Append(document, cue, font);
        }
        return document.ToString();
    }

    private void Append(StringBuilder document, CaptionCue cue, CaptionFont styleFont)
    {
        if (AssText.Centiseconds(cue.End) <= AssText.Centiseconds(cue.Start)) return;
        var direction = BidiClasses.DirectionOf(string.Concat(cue.Lines.Select(l => l.Text)), look.Language);
        var lines = cue.Lines.Select(l => ComposedLine.Compose(l, direction, fonts, _design.Weight, look.Language)).ToList();
        if (lines.OfType<ComposedLine>().ToList() is not { Count: > 0 } drawn) return;
        var em = _design.Em * Math.Min(1, _design.MaxWidth / (_design.Em * drawn.Max(l => l.WidthEm)));
        var pitch = em * Math.Clamp(0.78 * drawn.Max(l => l.TallestCellEm), 1.2, 1.55);
        var baseline = _design.Bottom - (1.5 * _design.Outline) - (em * Math.Clamp(0.7 * drawn.Max(l => l.DescentEm), 0.25, 0.6));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { } line) Append(document, cue, i, line, new LinePlace(em, baseline - (pitch * (lines.Count - 1 - i)), styleFont));
        }
    }

    private void Append(StringBuilder document, CaptionCue cue, int lineIndex, ComposedLine line, LinePlace place)
    {
        // The anchor is the middle of the line's box, whose top and bottom are its tallest and deepest font's.
        var y = place.Baseline - (place.Em * (line.AscentEm - line.DescentEm) / 2);
        var position = $"\\an5\\pos({AssText.Number(_design.CentreX)},{AssText.Number(y)})";
        List<LitSpan> spans = look.Style == CaptionStyleName.Highlight ? LitSpans.Of(cue, lineIndex) : [new LitSpan(cue.Start, cue.End, -1)];
        foreach (var span in spans)
        {
            if (AssText.Centiseconds(span.To) <= AssText.Centiseconds(span.From)) continue;
            document.Append("Dialogue: 0,").Append(AssText.Time(span.From)).Append(',').Append(AssText.Time(span.To)).Append(",Caption,,0,0,0,,{")
                .Append(position).Append("\\blur").Append(AssText.Number(_design.Blur));
            if (look.Style == CaptionStyleName.BigWord) document.Append(PopIn.Tags(cue.Start));
            document.Append('}');
            AppendRuns(document, line, span.LitWord, place);
            document.Append('\n');
        }
    }

    private static void AppendRuns(StringBuilder document, ComposedLine line, int litWord, LinePlace place)
    {
        var (font, colour) = (place.StyleFont, White);
        var size = "";
        foreach (var (run, word, isRightToLeft) in line.Runs)
        {
            var tags = new StringBuilder();
            var wantedSize = AssText.Number(place.Em * run.Font.CellHeight * run.Font.Scale);
            var wantedColour = word >= 0 && word == litWord ? Lit : White;
            if (run.Font.Family != font.Family) tags.Append("\\fn").Append(run.Font.Family);
            if (run.Font.Bold != font.Bold) tags.Append(run.Font.Bold ? "\\b1" : "\\b0");
            if (wantedSize != size) tags.Append("\\fs").Append(wantedSize);
            if (word >= 0 && wantedColour != colour)
            {
                tags.Append("\\1c").Append(wantedColour);
                colour = wantedColour;
            }
            if (tags.Length > 0) document.Append('{').Append(tags).Append('}');
            (font, size) = (run.Font, wantedSize);

            // The marks keep neighbouring right-to-left words from being taken for one phrase and turned a second time.
            if (isRightToLeft) document.Append('\u200E');
            document.Append(AssText.Escape(run.Text));
            if (isRightToLeft) document.Append('\u200E');
        }
    }

    private readonly record struct LinePlace(double Em, double Baseline, CaptionFont StyleFont);
}
