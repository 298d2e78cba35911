using TextToVideo.Inspection;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>Finds cuts and dissolves: the picture is another one than moments ago, and was calm before or is calm after.</summary>
internal sealed class ShotFinder(SmallFrames frames)
{
    // Levels of 255 between two pictures that have nothing in common: 30 to 80; of a moving camera within 0.75 s: below 12.
    private const double OtherPicture = 16;

    // A figure that enters changes a part of the picture; a cut changes nearly all of it.
    private const double OtherShare = 0.5;
    private const int Reach = 3;
    private const int NearestCuts = 3;

    // Below it a picture is one flat colour, of which all hashes are chance.
    private const double FlatDeviation = 4;

    public IReadOnlyList<ShownPicture> Find()
    {
        if (frames.Count == 0) return [];
        var steps = Enumerable.Range(0, frames.Count).Select(i => Change(i - 1, i)).ToArray();
        var cuts = new SortedSet<int> { 0, frames.Count };
        for (var i = 1; i < frames.Count; i++)
        {
            if (IsCut(steps, i)) cuts.Add(i);
        }
        foreach (var dissolve in FindDissolves(steps).Where(d => !cuts.Any(cut => Math.Abs(cut - d) <= 2 * Reach)).ToList()) cuts.Add(dissolve);
        return [.. cuts.Zip(cuts.Skip(1)).Where(c => c.Second - c.First >= NearestCuts || cuts.Count == 2).Select(c => ShotOf(c.First, c.Second))];
    }

    private static bool IsCut(FrameChange[] steps, int at)
    {
        var before = at >= 2 ? steps[at - 1].Mean : 0;
        var after = at + 1 < steps.Length ? steps[at + 1].Mean : 0;
        return IsOther(steps[at]) && steps[at].Mean > 2.5 * Math.Max(before, after);
    }

    private List<int> FindDissolves(FrameChange[] steps)
    {
        var found = new List<int>();
        for (var i = Reach; i + Reach < frames.Count; i++)
        {
            var change = Change(i - Reach, i + Reach);
            if (!IsOther(change)) continue;
            var calm = 0.4 * change.Mean;
            if (Change(i - Reach - 2, i - Reach).Mean > calm || Change(i + Reach, i + Reach + 2).Mean > calm) continue;
            if (found.Count > 0 && i - found[^1] <= 2 * Reach) continue;

            // The middle of the change, not the first moment at which it is seen.
            var total = 0.0;
            for (var j = i - Reach + 1; j <= i + Reach; j++) total += steps[j].Mean;
            var (sum, at) = (0.0, i - Reach);
            while (sum < total / 2) sum += steps[++at].Mean;
            found.Add(at);
        }
        return found;
    }

    private static bool IsOther(FrameChange change) => change.Mean > OtherPicture && change.Share > OtherShare;

    private FrameChange Change(int from, int to) => SmallFrames.Difference(frames[from], frames[to]);

    private ShownPicture ShotOf(int from, int to)
    {
        var upper = frames[(from + to) / 2].AsSpan(0, SmallFrames.Width * SmallFrames.RowsAboveCaptions);
        var hash = PictureHash.IsFlat(upper, FlatDeviation) ? "" : PictureHash.Of(upper, SmallFrames.Width, SmallFrames.RowsAboveCaptions);
        return new ShownPicture(SmallFrames.SecondsOf(from), SmallFrames.SecondsOf(to), hash);
    }
}
