namespace TextToVideo.Captions.Layout;

/// <summary>One word at a time; up to three where they are short and quickly said, so that nothing flashes by.</summary>
internal sealed class BigWordGrouper(IReadOnlyList<Piece> pieces, LineSplitter lines)
{
    private const int MostWords = 3;
    private const double LongestGroup = 10;

    private static readonly TimeSpan QuicklySaid = TimeSpan.FromSeconds(0.26);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(0.25);

    public List<CueShape> Group()
    {
        var shapes = new List<CueShape>();
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            to = from + 1;
            while (to < pieces.Count && to - from < MostWords && Joins(from, to)) to++;
            shapes.Add(new CueShape(from, to, to));
        }
        return shapes;
    }

    private bool Joins(int from, int next)
    {
        var (last, word) = (pieces[next - 1], pieces[next]);
        if (lines.Split(from, next + 1) is null || word.Start - last.End > Rest) return false;
        if (BreakCosts.IsPicture(word.Text)) return true;
        if (last.EndsClause || lines.Length(from, next + 1) > LongestGroup) return false;
        return word.Start - pieces[from].Start < QuicklySaid || word.End - word.Start < QuicklySaid / 2 || !word.SpaceBefore;
    }
}
