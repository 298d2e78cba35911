using TextToVideo.Speech;

namespace TextToVideo.Captions.Layout;

/// <summary>
/// Turns words into pieces that fit a line: a word stays whole as long as shrinking makes it fit; beyond that it is cut
/// where it looks least cut, into parts of about one width, each with its share of the word's time.
/// </summary>
internal sealed class PieceCutter(CaptionDesign design, TextRuler ruler, string language)
{
    // Phrases of Thai, Lao, Khmer and Burmese come as one word; longer ones read better in parts.
    private const double LongestUnspacedPhrase = 14;

    public List<Piece> Cut(IReadOnlyList<TimedWord> words)
    {
        var texts = words.Select(w => CaptionText.Clean(w.Text)).ToList();
        var points = OwnPoints.Find(texts, language);
        var keys = KeyWords.Find(texts, points, language);
        var pieces = new List<Piece>(words.Count);
        var before = "";
        for (var i = 0; i < words.Count; i++)
        {
            var text = texts[i];
            if (text.Length == 0) continue;
            var parts = Parts(design.IsUpperCase ? CaptionText.Capitals(text, language) : text);
            var spaceBefore = pieces.Count > 0 && ScriptWords.Separator(before, text, language).Length > 0;
            AddParts(pieces, words[i], i, parts, spaceBefore, keys.Contains(i));
            pieces[^1] = pieces[^1] with { Point = points[i], EndsLine = words[i].EndsLine };
            before = text;
        }
        return pieces;
    }

    private void AddParts(List<Piece> pieces, TimedWord word, int index, List<string> parts, bool spaceBefore, bool isKey)
    {
        var total = parts.Sum(p => (double)p.Length);
        var done = 0.0;
        foreach (var part in parts)
        {
            var start = word.Start + ((word.End - word.Start) * (done / total));
            done += part.Length;
            var end = word.Start + ((word.End - word.Start) * (done / total));
            var text = part.Trim();
            if (text.Length == 0) continue;
            pieces.Add(new Piece(text, start, end, spaceBefore, index, ruler.Width(text), CaptionText.ReadingLength(text)) { IsKey = isKey });
            spaceBefore = part.EndsWith(' ');
        }
    }

    private List<string> Parts(string text)
    {
        var width = ruler.Width(text);
        var isUnspaced = SyllableBreaks.IsUnspaced(text);
        var tooWide = width > design.MaxWidth / design.SmallestScale;
        var tooLong = isUnspaced && CaptionText.ReadingLength(text) > Math.Min(LongestUnspacedPhrase, design.MaxReadingLength);
        if (!tooWide && !tooLong) return [text];
        var share = tooLong ? Math.Min(1, LongestUnspacedPhrase / CaptionText.ReadingLength(text)) : 1;

        // A little shrinking spares a cut.
        var most = design.MaxWidth / Math.Sqrt(design.SmallestScale);
        var count = Math.Ceiling(width / Math.Min(most, width * share));
        return Divide([.. CaptionText.Clusters(text)], width / count, most);
    }

    // Fills parts up to the wanted width and then looks around for a better place to cut: back, but not into the part's first
    // third, or on, as far as the line allows.
    private List<string> Divide(List<string> clusters, double wanted, double most)
    {
        var parts = new List<string>();
        for (int from = 0, to; from < clusters.Count; from = to)
        {
            to = Fill(clusters, from, wanted, most);
            if (to < clusters.Count) to = BestCut(clusters, from, to, Fill(clusters, from, most, most));
            parts.Add(string.Concat(clusters[from..to]));
        }
        return parts;
    }

    private int Fill(List<string> clusters, int from, double wanted, double most)
    {
        var to = from + 1;
        var width = ruler.Width(clusters[from]);
        while (to < clusters.Count && width < wanted && width + ruler.Width(clusters[to]) <= most) width += ruler.Width(clusters[to++]);
        return to;
    }

    private static int BestCut(List<string> clusters, int from, int to, int last)
    {
        var nearest = Enumerable.Range(from + ((to - from) / 3) + 1, last - from).TakeWhile(at => at <= last && at < clusters.Count);
        return nearest.DefaultIfEmpty(to).MinBy(at => (4 * SyllableBreaks.Badness(clusters[at - 1], clusters[at])) + Math.Abs(at - to));
    }
}
