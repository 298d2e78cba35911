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

    public double At(double frame) => Pieces[Math.Min(Pieces.Count(piece => frame >= piece.To), Pieces.Count - 1)].At(frame);

    /// <summary>How fast it goes through a stop where it comes and leaves so fast on average.</summary>
    public static double SlopeThrough(double before, double after) => before * after <= 0 ? 0 : 2 * before * after / (before + after);

    private static PanPiece Piece(IReadOnlyList<PanStop> stops, int i) =>
        PanPiece.Between(stops[i].Frame, stops[i + 1].Frame, stops[i].At, stops[i + 1].At, SlopeAt(stops, i), SlopeAt(stops, i + 1));

    private static double SlopeAt(IReadOnlyList<PanStop> stops, int i) => i == 0 || i == stops.Count - 1 ? 0 : SlopeThrough(Slope(stops, i - 1), Slope(stops, i));

    private static double Slope(IReadOnlyList<PanStop> stops, int i) => (stops[i + 1].At - stops[i].At) / (stops[i + 1].Frame - stops[i].Frame);
}
