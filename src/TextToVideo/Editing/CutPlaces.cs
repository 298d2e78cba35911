using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Editing;

/// <summary>Where a scene could be cut, and how much that would be noticed.</summary>
internal static class CutPlaces
{
    private const int Grid = FrameRate.FramesPerSecond / 2;
    private const double ClearPauseSeconds = 0.3;
    private const double CostBetweenWords = 3;
    private const double CostInSilence = 0.3;
    private const double CostInWord = 20;

    /// <returns>In order; the scene's start and end, which cost nothing, are the first and the last.</returns>
    public static IReadOnlyList<CutPlace> Of(int frames, IReadOnlyList<TimedWord> words)
    {
        var costs = new SortedDictionary<int, double>();
        void Offer(int frame, double cost)
        {
            if (frame > 0 && frame < frames) costs[frame] = Math.Min(cost, costs.GetValueOrDefault(frame, double.PositiveInfinity));
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (end, next) = (words[i].End, words[i + 1].Start);
            if (next >= end) Offer(FrameRate.ToFrames((end + next) / 2), CostBetween(words[i].Text, (next - end).TotalSeconds));
        }

        // Without a word within reach it is cut all the same, sooner than that a picture stands for ever.
        for (var frame = Grid; frame < frames; frame += Grid) Offer(frame, IsSilent(frame, words) ? CostInSilence : CostInWord);
        return [new CutPlace(0, 0), .. costs.Select(place => new CutPlace(place.Key, place.Value)), new CutPlace(frames, 0)];
    }

    /// <summary>Where a sentence or a clause ends, the thought does, however quickly the voice goes on.</summary>
    private static double CostBetween(string word, double pauseSeconds)
    {
        var ending = word.TrimEnd('"', '\'', ')', ']', '\u201d', '\u2019', '\u00bb').LastOrDefault() switch
        {
            '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' => 1.2,
            ',' or ';' or ':' or '\u2013' or '\u2014' or '\u3001' or '\uff0c' => 0.6,
            _ => 0,
        };
        return Math.Max(0, (CostBetweenWords * (1 - Math.Min(1, pauseSeconds / ClearPauseSeconds))) - ending);
    }

    private static bool IsSilent(int frame, IReadOnlyList<TimedWord> words)
    {
        var time = FrameRate.ToTime(frame);
        return !words.Any(word => word.Start < time && time < word.End) && (words.Count == 0 || time <= words[0].Start || time >= words[^1].End);
    }
}
