using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Editing;

/// <summary>
/// Chooses where a long scene gets another picture: in the pauses of the voice, in shots of about equal length. Of all ways
/// to cut it, the one whose cuts and lengths cost least together.
/// </summary>
internal static class CutPlanner
{
    private const double CostOfShot = 1.5;
    private const double CostOfUnevenness = 4;

    /// <summary>More shots than are needed, where that puts cuts into pauses.</summary>
    private const int MostSpareShots = 2;

    /// <param name="words">Times from the scene's start.</param>
    /// <param name="mostFrames">How long the shot of each index can be; at least <see cref="ShotLength.Least"/> is counted on.</param>
    /// <returns>Frames at which shots begin, without the first; empty: no cut.</returns>
    public static IReadOnlyList<int> Plan(int frames, IReadOnlyList<TimedWord> words, Func<int, int> mostFrames)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(mostFrames);
        int Most(int shot) => Math.Clamp(mostFrames(shot), ShotLength.Least, ShotLength.Most);
        if (frames <= Most(0)) return [];
        var places = CutPlaces.Of(frames, words);
        return Search(frames, places, Most) ?? Search(frames, places, _ => ShotLength.Most) ?? [];
    }

    /// <summary>Shot by shot, the cheapest way to every place.</summary>
    private static List<int>? Search(int frames, IReadOnlyList<CutPlace> places, Func<int, int> most)
    {
        var layers = new List<Step?[]>();
        var (best, needed) = ((Layer: -1, Cost: double.PositiveInfinity), 0);
        var ideal = (double)frames / Math.Max(2, Math.Ceiling((double)frames / ShotLength.Most));
        for (var shot = 0; shot <= frames / ShotLength.Least && (needed == 0 || shot <= needed + MostSpareShots); shot++)
        {
            layers.Add(Extend(places, shot == 0 ? null : layers[^1], most(shot), ideal));
            if (layers[^1][^1] is not { } end) continue;
            if (needed == 0) needed = shot;
            if (end.Cost < best.Cost) best = (shot, end.Cost);
        }
        return best.Layer < 0 ? null : Trace(places, layers, best.Layer);
    }

    private static Step?[] Extend(IReadOnlyList<CutPlace> places, Step?[]? before, int most, double ideal)
    {
        var steps = new Step?[places.Count];
        for (var to = 1; to < places.Count; to++)
        {
            for (var from = to - 1; from >= 0; from--)
            {
                var length = places[to].Frame - places[from].Frame;
                if (length > most) break;
                if (length < ShotLength.Least || (before is null ? from > 0 : before[from] is null)) continue;
                var unevenness = (length - ideal) / ideal;
                var cost = (before?[from]?.Cost ?? 0) + places[to].Cost + CostOfShot + (CostOfUnevenness * unevenness * unevenness);
                if (steps[to] is not { } known || cost < known.Cost) steps[to] = new Step(from, cost);
            }
        }
        return steps;
    }

    private static List<int> Trace(IReadOnlyList<CutPlace> places, List<Step?[]> layers, int last)
    {
        var cuts = new List<int>();
        var at = places.Count - 1;
        for (var layer = last; layer > 0; layer--)
        {
            at = layers[layer][at]!.Value.From;
            cuts.Add(places[at].Frame);
        }
        cuts.Reverse();
        return cuts;
    }

    /// <param name="From">The place at which the shot begins that ends here.</param>
    private readonly record struct Step(int From, double Cost);
}
