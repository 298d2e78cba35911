using TextToVideo.Speech;

namespace TextToVideo.Captions.Layout;

/// <summary>
/// What the lines of a title may be made of: words, and where a script of South-East Asia has none between blanks, parts of its phrases. Whole, a phrase
/// would have to shrink until it fits one line.
/// </summary>
public static class TitlePieces
{
    /// <summary>In characters as the eye counts them; no phrase as short is parted.</summary>
    private const int ShortPhrase = 8;

    private const int FewestInPart = 3;

    public static IReadOnlyList<TitlePiece> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ScriptWords.Split(text);
        var pieces = new List<TitlePiece>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var hasSpace = i > 0 && ScriptWords.Separator(words[i - 1], words[i]).Length > 0;
            pieces.AddRange(Parts(words[i]).Select((part, at) => new TitlePiece(part, hasSpace && at == 0)));
        }
        return pieces;
    }

    public static string Join(IEnumerable<TitlePiece> line) => line.Aggregate("", (text, piece) => text.Length > 0 && piece.SpaceBefore ? $"{text} {piece.Text}" : text + piece.Text);

    private static List<string> Parts(string word)
    {
        if (!SyllableBreaks.IsUnspaced(word)) return [word];
        string[] clusters = [.. CaptionText.Clusters(word)];
        if (clusters.Length <= ShortPhrase) return [word];
        // Worse places only where the better ones are too few to make lines of a like length.
        return Enumerable.Range(0, 3).Select(worst => Divide(clusters, worst)).FirstOrDefault(parts => parts.Max(part => part.Length) * 3 <= word.Length) ?? [word];
    }

    private static List<string> Divide(string[] clusters, int worst)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = FewestInPart; at <= clusters.Length - FewestInPart; at++)
        {
            if (at - start < FewestInPart || SyllableBreaks.Badness(clusters[at - 1], clusters[at]) > worst) continue;
            parts.Add(string.Concat(clusters[start..at]));
            start = at;
        }
        return [.. parts, string.Concat(clusters[start..])];
    }
}
