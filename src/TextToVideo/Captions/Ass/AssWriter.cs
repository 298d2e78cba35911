using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>
/// Writes cues as an ASS document. Each line is an event of its own at a fixed place, so that libass neither wraps nor
/// moves anything; a line in which a word is lit is written once for each word, which costs libass little, because
/// letters that it has drawn before are only put together again. Boxes, glows and pills lie on layers below.
/// </summary>
internal sealed class AssWriter(ICaptionFonts fonts, CaptionLook look)
{
    private readonly CaptionDesign _design = CaptionDesign.For(look);
    private readonly CaptionPaint _paint = CaptionPaint.For(look);

    public string Write(IReadOnlyList<CaptionCue> cues, LowerThird? third = null, TimeSpan sceneLength = default)
    {
        var document = new StringBuilder();
        var font = fonts.Choose("A", _design.Weight, look.Language).Select(r => r.Font).FirstOrDefault() ?? new CaptionFont("sans-serif", false, 1.2, 0.2);
        AssHeader.Append(document, look.Frame, _design, font);
        if (look.Style != CaptionStyleName.None)
        {
            foreach (var cue in cues) Append(document, cue, font);
        }
        if (third is not null) new LowerThirdWriter((third.Font is { } family ? fonts.LedBy(family, look.BrandFont) : null) ?? fonts, look, font).Append(document, third, sceneLength);
        return document.ToString();
    }

    private void Append(StringBuilder document, CaptionCue cue, CaptionFont styleFont)
    {
        if (AssText.Centiseconds(cue.End) <= AssText.Centiseconds(cue.Start)) return;
        if (CueBlock.Place(cue, _design, fonts, look.Language) is not { } block) return;
        var support = cue.Support > _paint.Support ? cue.Support : _paint.Support;
        if (support == CaptionSupport.Box) Backing.AppendBox(document, cue, block, _design, _paint.Entrance);
        foreach (var line in block.Lines)
        {
            if (support == CaptionSupport.Glow) Backing.AppendGlow(document, cue, line, block.Em, _design, styleFont, _paint.Entrance);
            Append(document, cue, block, line, styleFont);
        }
    }

    private void Append(StringBuilder document, CaptionCue cue, CueBlock block, PlacedLine line, CaptionFont styleFont)
    {
        var canPill = _paint.Pill is not null && line.Line.HasExactWidths;
        var spans = _paint.Lit is null ? [new LitSpan(cue.Start, cue.End, -1)]
            : _paint.KeepsLight ? LitSpans.Spoken(cue, line.Index)
            : LitSpans.Of(cue, line.Index);
        foreach (var span in spans)
        {
            if (AssText.Centiseconds(span.To) <= AssText.Centiseconds(span.From)) continue;
            if (canPill && span.LitWord >= 0) Backing.AppendPill(document, span, line, block.Em, _design, _paint.Pill!, IsSpaced(cue.Lines[line.Index], span.LitWord));
            AssEvents.Begin(document, AssEvents.TextLayer, span.From, span.To, "");
            document.Append('{').Append(AssEvents.Position(_design.CentreX, line, block.Em)).Append("\\blur").Append(AssText.Number(_design.Blur));
            if (span.From == cue.Start) document.Append(Entrance.Tags(_paint.Entrance, cue, @"\1a&H00&\3a&H18&"));
            document.Append('}');
            LineRuns.Append(document, line.Line, block.Em, styleFont, word => ColourOf(cue.Lines[line.Index].Words[word], word, span.LitWord, canPill));
            document.Append('\n');
        }
    }

    private static bool IsSpaced(CaptionLine line, int word) =>
        (word == 0 || line.Words[word].SpaceBefore) && (word + 1 >= line.Words.Count || line.Words[word + 1].SpaceBefore);

    private string ColourOf(CaptionWord word, int index, int lit, bool hasPill)
    {
        var isLit = _paint.KeepsLight ? index <= lit : index == lit;
        if (isLit && _paint.Lit is { } light && !hasPill) return light;
        return word.IsKey && _paint.Key is { } key ? key : _paint.Text;
    }
}
