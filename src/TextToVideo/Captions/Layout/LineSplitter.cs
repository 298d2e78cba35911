namespace TextToVideo.Captions.Layout;

/// <summary>Puts pieces on one or two lines, balanced, and broken where the sense allows.</summary>
internal sealed class LineSplitter
{
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly CaptionDesign _design;
    private readonly double _blank;
    private readonly double[] _widthBefore;
    private readonly double[] _lengthBefore;

    public LineSplitter(IReadOnlyList<Piece> pieces, CaptionDesign design, double blank)
    {
        _pieces = pieces;
        _design = design;
        _blank = blank;
        _widthBefore = new double[pieces.Count + 1];
        _lengthBefore = new double[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            var space = pieces[i].SpaceBefore ? 1 : 0;
            _widthBefore[i + 1] = _widthBefore[i] + pieces[i].Width + (space * blank);
            _lengthBefore[i + 1] = _lengthBefore[i] + pieces[i].ReadingLength + space;
        }
    }

    public double Length(int from, int to) => _lengthBefore[to] - _lengthBefore[from] - (_pieces[from].SpaceBefore ? 1 : 0);

    /// <summary>Whether no arrangement of these pieces, or of more, fits.</summary>
    public bool IsHopeless(int from, int to) => to - from > 1 && Width(from, to) > _design.MaxLines * _design.MaxWidth / _design.SmallestScale;

    /// <summary>Where the second line begins and what that costs; null where the pieces do not fit.</summary>
    public (int SecondLine, double Cost)? Split(int from, int to)
    {
        if (Fits(from, to)) return (to, 0);
        if (_design.MaxLines < 2) return null;
        (int, double)? best = null;
        for (var at = from + 1; at < to; at++)
        {
            if (!Fits(from, at)) break;
            if (!Fits(at, to)) continue;
            var cost = CostOf(from, at, to);
            if (best is null || cost < best.Value.Item2) best = (at, cost);
        }
        return best;
    }

    private double CostOf(int from, int at, int to)
    {
        var (upper, lower) = (Width(from, at), Width(at, to));
        var unevenness = Math.Abs(upper - lower) / _design.MaxWidth;

        // A word alone on a line looks lost, unless it is about as long as the other line.
        var lonely = to - at == 1 && lower < upper * 0.6 || at - from == 1 && upper < lower * 0.6 ? 1 : 0;
        return (5 * BreakCosts.Between(_pieces[at - 1], _pieces[at])) + (4 * unevenness) + (2.5 * lonely);
    }

    private bool Fits(int from, int to) =>
        to - from == 1 || (Width(from, to) <= _design.MaxWidth && Length(from, to) <= _design.MaxReadingLength);

    private double Width(int from, int to) => _widthBefore[to] - _widthBefore[from] - (_pieces[from].SpaceBefore ? _blank : 0);
}
