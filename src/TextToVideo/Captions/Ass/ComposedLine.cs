namespace TextToVideo.Captions.Ass;

/// <summary>A line in visual order, with its fonts chosen, ready to be written with one word or another lit.</summary>
internal sealed class ComposedLine
{
    private ComposedLine(List<ComposedRun> runs) => Runs = runs;

    public List<ComposedRun> Runs { get; }

    /// <summary>At a size of one em.</summary>
    public double WidthEm => Runs.Sum(r => r.Run.WidthEm);

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
