namespace TextToVideo.Captions.Ass;

/// <summary>A line in visual order, with its fonts chosen, ready to be written with one word or another lit.</summary>
internal sealed class ComposedLine
{
    private ComposedLine(List<ComposedRun> runs) => Runs = runs;

    public List<ComposedRun> Runs { get; }

    /// <summary>At a size of one em.</summary>
    public double WidthEm => Runs.Sum(r => r.Run.WidthEm);

    /// <summary>Whether letters stand where their widths say: joined writing and conjuncts are narrower than the sum of their letters.</summary>
    public bool HasExactWidths => Runs.TrueForAll(r => !r.IsRightToLeft && r.Run.Text.EnumerateRunes().All(c => c.Value is (< 0x0590 or >= 0x1100) and not 0x200D));

    /// <summary>From where to where a word reaches, from the line's left end, at a size of one em.</summary>
    public (double From, double To) ExtentOf(int word)
    {
        var (at, from, to) = (0.0, double.PositiveInfinity, 0.0);
        foreach (var run in Runs)
        {
            if (run.WordIndex == word) (from, to) = (Math.Min(from, at), at + run.Run.WidthEm);
            at += run.Run.WidthEm;
        }
        return (Math.Min(from, to), to);
    }

    public double AscentEm => Runs.Max(r => (r.Run.Font.CellHeight - r.Run.Font.Descent) * r.Run.Font.Scale);

    public double DescentEm => Runs.Max(r => r.Run.Font.Descent * r.Run.Font.Scale);

    public double TallestCellEm => Runs.Max(r => r.Run.Font.CellHeight * r.Run.Font.Scale);

    /// <summary>Null where no font has any of the line's characters.</summary>
    public static ComposedLine? Compose(CaptionLine line, Direction direction, ICaptionFonts fonts, CaptionWeight weight, string language)
    {
        var runs = new List<ComposedRun>();
        foreach (var item in VisualOrder.Arrange(line, direction))
        {
            foreach (var run in ChooseFor(item, fonts, weight, language)) runs.Add(new ComposedRun(run, item.WordIndex, item.IsRightToLeft));
        }
        return runs.Exists(r => r.WordIndex >= 0) ? new ComposedLine(runs) : null;
    }

    // Runs of a right-to-left word stand in reading order; on screen the first is at the right.
    private static IEnumerable<FontRun> ChooseFor(BidiItem item, ICaptionFonts fonts, CaptionWeight weight, string language)
    {
        var runs = fonts.Choose(item.Text, weight, language);
        return item.IsRightToLeft ? runs.Reverse() : runs;
    }
}
