using TextToVideo.Footage;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Footage;

/// <summary>How well a clip or picture suits a scene, 0 to 1. The same sum for every library, so that scores can be compared.</summary>
public static class FootageScore
{
    private const double WordsWeight = 0.35;
    private const double RankWeight = 0.10;
    private const double ShapeWeight = 0.20;
    private const double ResolutionWeight = 0.15;
    private const double LengthWeight = 0.15;
    private const double ShotWeight = 0.05;

    // What each more general query loses: something seen in "city" is less to the point than in "city at night".
    private const double GeneralityLoss = 0.08;

    // Pictures move only by a slow zoom.
    private const double PictureLength = 0.4;

    /// <param name="queryIndex">0 for the most specific query.</param>
    public static double Of(StockItem item, string words, int queryIndex, FootageQuery query)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(query);
        var candidate = item.Candidate;
        var score = (WordsWeight * Words(item.Words, words, query.Keywords))
            + (RankWeight / (1 + (0.2 * item.Rank)))
            + (ShapeWeight * Shape(candidate, query.Frame))
            + (ResolutionWeight * Resolution(candidate, query.Frame))
            + (LengthWeight * Length(candidate, query.Seconds))
            + (ShotWeight * Shot(item.Words, query.Shot));
        return Math.Round(score * Math.Max(0.5, 1 - (GeneralityLoss * queryIndex)), 4);
    }

    /// <summary>Big enough to fill the frame without enlarging.</summary>
    public static bool Fills(FootageCandidate candidate, FrameSize frame)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Width >= frame.Width && candidate.Height >= frame.Height;
    }

    // Half for what was searched, half for the scene's keywords, of which the first tell most.
    private static double Words(IReadOnlyList<string> seen, string words, IReadOnlyList<string> keywords)
    {
        var searched = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fromQuery = searched.Length == 0 ? 0 : (double)searched.Count(word => IsSeen(seen, word)) / searched.Length;
        if (keywords.Count == 0) return fromQuery;
        double found = 0, possible = 0;
        for (var i = 0; i < keywords.Count; i++)
        {
            var weight = 1.0 / (1 + i);
            possible += weight;
            if (keywords[i].Split(' ').All(word => IsSeen(seen, word))) found += weight;
        }
        return (0.5 * fromQuery) + (0.5 * found / possible);
    }

    // "cities" and "city", "running" and "run": a common beginning is enough, as long as it is no mere syllable.
    private static bool IsSeen(IReadOnlyList<string> seen, string word)
    {
        var stem = Stem(word);
        return seen.Any(other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase) || string.Equals(Stem(other), stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ies", "ing", "es", "s", "y"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return word[..^ending.Length];
        }
        return word;
    }

    // The share of the picture that is left when it is cropped to the frame.
    private static double Shape(FootageCandidate candidate, FrameSize frame)
    {
        if (candidate.Width <= 0 || candidate.Height <= 0) return 0.5;
        var ratio = (double)candidate.Width / candidate.Height / ((double)frame.Width / frame.Height);
        return ratio > 1 ? 1 / ratio : ratio;
    }

    private static double Resolution(FootageCandidate candidate, FrameSize frame)
    {
        if (candidate.Width <= 0 || candidate.Height <= 0) return 0.5;
        var enlargement = Math.Max((double)frame.Width / candidate.Width, (double)frame.Height / candidate.Height);
        return enlargement <= 1 ? 1 : 1 / (enlargement * enlargement);
    }

    // Best just above the scene's length: shorter has to loop, much longer is a big download.
    private static double Length(FootageCandidate candidate, double seconds)
    {
        if (candidate.Kind == FootageKind.Picture) return PictureLength;
        if (candidate.Seconds <= 0) return 0.3;
        if (candidate.Seconds < seconds) return 0.5 * candidate.Seconds / seconds;
        return 1 / (1 + ((candidate.Seconds - seconds) / 40));
    }

    private static double Shot(IReadOnlyList<string> seen, ShotType wanted)
    {
        var told = Enum.GetValues<ShotType>().Where(shot => ShotWords(shot).Any(seen.Contains)).ToList();
        if (told.Count == 0) return 0.5;
        return told.Contains(wanted) ? 1 : 0;
    }

    private static string[] ShotWords(ShotType shot) => shot switch
    {
        ShotType.Aerial => ["aerial", "drone", "overhead"],
        ShotType.CloseUp => ["closeup", "close", "macro", "detail"],
        ShotType.SlowMotion => ["slow", "slowmo", "slowmotion"],
        ShotType.TimeLapse => ["timelapse", "lapse", "hyperlapse"],
        ShotType.Wide => ["wide", "landscape", "panorama", "scenery"],
        _ => ["portrait", "medium"],
    };
}
