using TextToVideo.Captions;
using TextToVideo.Captions.Layout;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Text in lines.</summary>
internal static class TextLines
{
    private const int Most = 3;
    private const int MostInBox = 8;

    /// <summary>From base line to base line, of the letters' size.</summary>
    public const double LineHeight = 1.24;

    /// <summary>In as many lines as make it largest in the box, up to the size.</summary>
    public static (IReadOnlyList<string> Lines, double Size) Fill(Lettering lettering, string text, CaptionWeight weight, double size, Box box)
    {
        var pieces = TitlePieces.Of(text);
        return Enumerable.Range(1, Math.Clamp(pieces.Count, 1, MostInBox)).Select(count =>
        {
            var lines = pieces.Count == 0 ? [text] : Cut(pieces, count, line => lettering.Width(line, weight, 1));
            return (lines, Math.Min(box.Height / (lines.Count * LineHeight), lines.Min(line => lettering.Fit(line, weight, size, box.Width))));
        }).MaxBy(set => set.Item2);
    }

    /// <summary>In as few lines as its size allows, up to three, then smaller.</summary>
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
