namespace TextToVideo.Captions.Ass;

/// <summary>The lines of a cue where they stand on screen.</summary>
internal sealed class CueBlock
{
    private CueBlock(double em, IReadOnlyList<PlacedLine> lines) => (Em, Lines) = (em, lines);

    public double Em { get; }

    public IReadOnlyList<PlacedLine> Lines { get; }

    public double Width => Lines.Max(l => l.Line.WidthEm) * Em;

    /// <summary>Of capitals on the first line.</summary>
    public double Top => Lines.Min(l => l.Baseline) - (0.9 * Em);

    /// <summary>Below the last line's descending letters.</summary>
    public double Bottom => Lines.Max(l => l.Baseline) + (0.34 * Em);

    /// <summary>Null where no font has any of the cue's characters.</summary>
    public static CueBlock? Place(CaptionCue cue, CaptionDesign design, ICaptionFonts fonts, string language)
    {
        var direction = BidiClasses.DirectionOf(string.Concat(cue.Lines.Select(l => l.Text)), language);
        var lines = cue.Lines.Select(l => ComposedLine.Compose(l, direction, fonts, design.Weight, language)).ToList();
        if (lines.OfType<ComposedLine>().ToList() is not { Count: > 0 } drawn) return null;
        var em = design.Em * Math.Min(1, design.MaxWidth / (design.Em * drawn.Max(l => l.WidthEm)));
        var pitch = em * Math.Clamp(0.78 * drawn.Max(l => l.TallestCellEm), 1.2, 1.55);
        var baseline = design.Bottom - (1.5 * design.Outline) - (em * Math.Clamp(0.7 * drawn.Max(l => l.DescentEm), 0.25, 0.6));
        var placed = lines.Select((line, i) => (line, i)).Where(l => l.line is not null).Select(l => new PlacedLine(l.line!, l.i, baseline - (pitch * (lines.Count - 1 - l.i))));
        return new CueBlock(em, [.. placed]);
    }
}
