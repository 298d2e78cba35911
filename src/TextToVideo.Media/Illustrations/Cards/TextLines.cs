using TextToVideo.Captions;
using TextToVideo.Captions.Layout;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Text in as few lines as its size allows, up to three, then smaller.</summary>
internal static class TextLines
{
    private const int Most = 3;

    public static IReadOnlyList<(string Text, double Size)> Fit(Lettering lettering, string text, CaptionWeight weight, double size, double width)
    {
        var pieces = TitlePieces.Of(text);
        if (pieces.Count == 0) return [];
        for (var count = 1; ; count++)
        {
            var lines = Cut(pieces, Math.Min(count, pieces.Count), line => lettering.Width(line, weight, 1));
            var fitting = lines.Min(line => lettering.Fit(line, weight, size, width));
            if (fitting >= size || count >= Math.Min(Most, pieces.Count)) return [.. lines.Select(line => (line, fitting))];
        }
    }

    /// <summary>Lines that grow to an equal share of the whole.</summary>
    private static List<string> Cut(IReadOnlyList<TitlePiece> pieces, int count, Func<string, double> width)
    {
        var share = width(TitlePieces.Join(pieces)) / count;
        var lines = new List<string> { pieces[0].Text };
        foreach (var piece in pieces.Skip(1))
        {
            var longer = piece.SpaceBefore ? $"{lines[^1]} {piece.Text}" : lines[^1] + piece.Text;
            if (lines.Count < count && width(longer) - (width(piece.Text) / 2) > share) lines.Add(piece.Text);
            else lines[^1] = longer;
        }
        return lines;
    }
}
