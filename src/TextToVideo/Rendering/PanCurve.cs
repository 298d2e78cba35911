namespace TextToVideo.Rendering;

/// <summary>
/// A smooth way through stops: it sets out and comes to rest gently, goes through stops on the way without a halt, turns without
/// a jerk, and never leaves the range between two stops (cubic Hermite pieces with the slopes of Fritsch and Butland, 1984).
/// </summary>
/// <param name="stops">At least two, in order. Before the first and after the last it rests.</param>
public sealed class PanCurve(IReadOnlyList<PanStop> stops)
{
    /// <summary>How much faster it goes at its fastest than on average, at most.</summary>
    public const double PeakOfMean = 1.5;

    public IReadOnlyList<PanPiece> Pieces { get; } = [.. Enumerable.Range(0, stops.Count - 1).Select(i => Piece(stops, i))];

    public double At(double frame)
    {
        var piece = Pieces.FirstOrDefault(piece => frame < piece.To) ?? Pieces[^1];
        var u = Math.Clamp((frame - piece.From) / (piece.To - piece.From), 0, 1);
        return piece.A + (u * (piece.B + (u * (piece.C + (u * piece.D)))));
    }

    private static PanPiece Piece(IReadOnlyList<PanStop> stops, int i)
    {
        var (from, to) = (stops[i], stops[i + 1]);
        var frames = to.Frame - from.Frame;
        var (begin, end) = (SlopeAt(stops, i) * frames, SlopeAt(stops, i + 1) * frames);
        var way = to.At - from.At;
        return new PanPiece(from.Frame, to.Frame, from.At, begin, (3 * way) - (2 * begin) - end, begin + end - (2 * way));
    }

    private static double SlopeAt(IReadOnlyList<PanStop> stops, int i)
    {
        if (i == 0 || i == stops.Count - 1) return 0;
        var (before, after) = (Slope(stops, i - 1), Slope(stops, i));
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }

    private static double Slope(IReadOnlyList<PanStop> stops, int i) => (stops[i + 1].At - stops[i].At) / (stops[i + 1].Frame - stops[i].Frame);
}
