namespace TextToVideo.Captions.Layout;

/// <summary>
/// Divides pieces among cues of the least total cost: breaks where sentences and clauses end or the voice rests, cues of
/// readable length, no word left alone. All divisions are weighed (dynamic programming over the last break), so a good
/// break early never forces a bad one later.
/// </summary>
internal sealed class CueBreaker(IReadOnlyList<Piece> pieces, LineSplitter lines, TimeSpan sceneLength)
{
    /// <summary>A pause so long that the caption goes away.</summary>
    public static readonly TimeSpan LongPause = TimeSpan.FromSeconds(1);

    private const double CostOfBreak = 10;
    private const double CostOfCue = 3;
    private const double CostOfMissingSecond = 14;
    private const double CostOfSecondTooMany = 4;
    private const double CostOfLonelyWord = 6;
    private const double CostOfSentenceEndInside = 4;

    // Two items in one cue read as one; only a cue that would flash by is worse.
    private const double CostOfLineEndInside = 16;
    private const double CostOfFlash = 20;
    private const double CostOfHaste = 0.5;
    private const double ShortestSeconds = 1;
    private const double LongestSeconds = 6;

    public List<CueShape> Break()
    {
        var best = new (double Cost, CueShape Last)[pieces.Count + 1];
        Array.Fill(best, (double.PositiveInfinity, default));
        best[0] = (0, default);
        for (var from = 0; from < pieces.Count; from++)
        {
            var inside = 0.0;
            for (var to = from + 1; to <= pieces.Count && !lines.IsHopeless(from, to); to++)
            {
                if (to - from > 1)
                {
                    if (PauseBefore(to - 1) > LongPause) break;
                    inside += CostInside(to - 1);
                }
                if (lines.Split(from, to) is not { } split) continue;
                var cost = best[from].Cost + inside + split.Cost + CostOf(from, to);
                if (cost < best[to].Cost) best[to] = (cost, new CueShape(from, split.SecondLine, to));
            }
        }
        return Collect(best);
    }

    private List<CueShape> Collect((double Cost, CueShape Last)[] best)
    {
        var shapes = new List<CueShape>();
        for (var at = pieces.Count; at > 0; at = shapes[^1].From) shapes.Add(best[at].Last);
        shapes.Reverse();
        return shapes;
    }

    private double CostOf(int from, int to)
    {
        var seconds = ((to < pieces.Count ? pieces[to].Start : sceneLength) - pieces[from].Start).TotalSeconds;
        var cost = CostOfCue
            + (seconds < CueTimer.Flash.TotalSeconds ? CostOfFlash : 0)
            + (CostOfHaste * Math.Max(0, (lines.Length(from, to) / Math.Max(seconds, 0.1)) - CueTimer.ReadableCharactersPerSecond))
            + (CostOfMissingSecond * Math.Max(0, ShortestSeconds - seconds))
            + (CostOfSecondTooMany * Math.Max(0, seconds - LongestSeconds));
        if (to < pieces.Count) cost += CostOfBreak * BreakCosts.Between(pieces[to - 1], pieces[to]);
        if (to - from == 1 && !IsWholeSentence(from)) cost += CostOfLonelyWord;
        return cost;
    }

    private double CostInside(int index)
    {
        var sentence = pieces[index - 1] switch { { EndsLine: true } => CostOfLineEndInside, { EndsSentence: true } => CostOfSentenceEndInside, _ => 0 };
        return sentence + (PauseBefore(index) > LongPause / 2 ? CostOfSentenceEndInside : 0);
    }

    private TimeSpan PauseBefore(int index) => pieces[index].Start - pieces[index - 1].End;

    private bool IsWholeSentence(int index) =>
        (index == 0 || pieces[index - 1].EndsSentence) && (index == pieces.Count - 1 || pieces[index].EndsSentence);
}
