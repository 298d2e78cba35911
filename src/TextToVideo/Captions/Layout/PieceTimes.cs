namespace TextToVideo.Captions.Layout;

/// <summary>Bends the times of pieces into their scene: in order, each later than the one before, none after the end.</summary>
internal static class PieceTimes
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.01);

    public static List<Piece> Bend(List<Piece> pieces, TimeSpan sceneLength)
    {
        var bent = new List<Piece>(pieces.Count);
        var slot = Min(Shortest, sceneLength / (pieces.Count + 1));
        var earliest = TimeSpan.Zero;
        for (var i = 0; i < pieces.Count; i++)
        {
            // What would begin at or after the end still gets a share of the scene's last moments.
            var latest = sceneLength - (slot * (pieces.Count - i));
            var start = Min(Max(pieces[i].Start, earliest), latest);
            bent.Add(pieces[i] with { Start = start, End = Max(Min(pieces[i].End, sceneLength), start) });
            if (i > 0 && bent[i - 1].End > start) bent[i - 1] = bent[i - 1] with { End = start };
            earliest = start + slot;
        }
        return bent;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
