using TextToVideo.Footage;

namespace TextToVideo.Media.FolderFootage;

/// <summary>How well a file fits a scene. What the user named for the subject comes before any stock footage (which scores up to 1); what does not match comes after a good stock clip.</summary>
internal static class FootageMatch
{
    private const double Matched = 1.0;
    private const double Unmatched = 0.3;
    private const double LengthWeight = 0.1;
    private const double ShapeWeight = 0.1;

    // A picture moves only by a slow zoom.
    private const double PictureLength = 0.4;

    public const double Chosen = 3.0;

    /// <returns>0 to 1: the share of the scene's words that the file has; the first tell most.</returns>
    public static double Words(FootageFile file, FootageQuery query)
    {
        var (found, possible, weight) = (0.0, 0.0, 1.0);
        foreach (var wanted in query.Keywords.Concat(query.Queries).Select(text => FootageWords.Of([text])).Where(words => words.Count > 0))
        {
            possible += weight;
            found += weight * wanted.Count(file.Words.Contains) / wanted.Count;
            weight *= 0.8;
        }
        return possible == 0 ? 0 : found / possible;
    }

    public static double Score(FootageFile file, MediaFacts facts, FootageQuery query)
    {
        var words = Words(file, query);
        return Math.Round((words > 0 ? Matched + words : Unmatched) + (LengthWeight * Length(facts, query.Seconds)) + (ShapeWeight * Shape(facts, query)), 4);
    }

    /// <summary>Best where the clip is just long enough; what is too short would have to be repeated.</summary>
    private static double Length(MediaFacts facts, double wanted)
    {
        if (facts.Kind == FootageKind.Picture) return PictureLength;
        if (facts.Seconds <= 0 || wanted <= 0) return 0;
        return facts.Seconds >= wanted ? Math.Max(0.5, wanted / facts.Seconds) : 0.8 * facts.Seconds / wanted;
    }

    private static double Shape(MediaFacts facts, FootageQuery query)
    {
        var (shape, wanted) = ((double)facts.Width / facts.Height, (double)query.Frame.Width / query.Frame.Height);
        return Math.Min(shape, wanted) / Math.Max(shape, wanted);
    }
}
