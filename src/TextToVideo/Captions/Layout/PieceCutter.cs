using TextToVideo.Speech;

namespace TextToVideo.Captions.Layout;

/// <summary>
/// Turns words into pieces that fit a line: a word stays whole as long as shrinking makes it fit; beyond that it is cut
/// where it looks least cut, into parts of about one width, each with its share of the word's time.
/// </summary>
internal sealed class PieceCutter(CaptionDesign design, TextRuler ruler)
{
    // Phrases of Thai, Lao, Khmer and Burmese come as one word; longer ones read better in parts.
    private const double LongestUnspacedPhrase = 14;

    public List<Piece> Cut(IReadOnlyList<TimedWord> words)
    {
        var pieces = new List<Piece>(words.Count);
        var before = "";
        for (var i = 0; i < words.Count; i++)
        {
            var text = CaptionText.Clean(words[i].Text);
            if (text.Length == 0) continue;
            var parts = Parts(text);
            var spaceBefore = pieces.Count > 0 && ScriptWords.Separator(before, text).Length > 0;
            AddParts(pieces, words[i], i, parts, spaceBefore);
            before = text;
        }
        return pieces;
    }

    private void AddParts(List<Piece> pieces, TimedWord word, int index, List<string> parts, bool spaceBefore)
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
            pieces.Add(new Piece(text, start, end, spaceBefore, index, ruler.Width(text), CaptionText.ReadingLength(text)));
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
        var most = tooLong ? Math.Min(design.MaxWidth, width * LongestUnspacedPhrase / CaptionText.ReadingLength(text)) : design.MaxWidth;
        return Divide([.. CaptionText.Clusters(text)], width / Math.Ceiling(width / most), most);
    }

    // Fills parts up to the wanted width and then goes back to the best place to cut in the part's second half.
    private List<string> Divide(List<string> clusters, double wanted, double most)
    {
        var parts = new List<string>();
        var from = 0;
        while (from < clusters.Count)
        {
            var to = from + 1;
            var width = ruler.Width(clusters[from]);
            while (to < clusters.Count && width < wanted && width + ruler.Width(clusters[to]) <= most) width += ruler.Width(clusters[to++]);
            if (to < clusters.Count) to = BestCut(clusters, from, to);
            parts.Add(string.Concat(clusters[from..to]));
            from = to;
        }
        return parts;
    }

    private static int BestCut(List<string> clusters, int from, int to)
    {
        for (var at = to; at > from + ((to - from) / 2); at--)
        {
            if (SyllableBreaks.IsGood(clusters[at - 1], clusters[at])) return at;
        }
        return to;
    }
}
