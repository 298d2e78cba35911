using System.Text;
using TextToVideo.Branding;
using TextToVideo.Captions.Layout;

namespace TextToVideo.Captions.Ass;

/// <summary>Writes a lower third: a bar in the accent's colour, a band, a title of one or two lines and a smaller one under it.</summary>
internal sealed class LowerThirdWriter(ICaptionFonts fonts, CaptionLook look, CaptionFont styleFont)
{
    private const string Motion = "\\fad(250,250)";
    private const double TitleEm = 0.058;
    private const double SubtitleEm = 0.036;

    /// <summary>Of the frame's width; a title any wider takes a second line.</summary>
    private const double WidestBand = 0.62;

    private readonly double _side = look.Frame.ShortSide;

    public void Append(StringBuilder document, LowerThird third, TimeSpan sceneLength)
    {
        var span = (LowerThird.From, To: sceneLength < LowerThird.To ? sceneLength : LowerThird.To);
        var lines = LinesOf(third);
        if (span.To - span.From < TimeSpan.FromSeconds(1) || lines.Count == 0) return;

        var padding = 0.024 * _side;
        var bar = 0.012 * _side;
        var width = lines.Max(line => line.Line.WidthEm * line.Em) + (2 * padding);
        var height = lines.Sum(line => 1.3 * line.Em) + (1.4 * padding);
        var safe = SafeArea.Of(look.Frame);
        var bottom = look.Style == CaptionStyleName.None ? safe.Bottom : Math.Min(safe.Bottom, CaptionDesign.For(look).Top - (0.02 * _side));
        if (third.Floor is { } floor) bottom = Math.Min(bottom, floor - (0.02 * _side));
        var band = TitleBand.Place(look.Frame, (bar + width, height), bottom, third.KeepsClear);
        var (left, top) = (band.Left, band.Top);

        AppendShape(document, span, (left + bar + (width / 2), top + (height / 2)), (width, height), third.Background, "&H18&");
        AppendShape(document, span, (left + (bar / 2), top + (height / 2)), (bar, height), third.Accent, "&H00&");
        var y = top + (0.7 * padding);
        foreach (var (line, em) in lines)
        {
            AppendLine(document, span, left + bar + padding + (line.WidthEm * em / 2), y + (0.98 * em), line, em, HexColour.Parse(third.Text).ToAss());
            y += 1.3 * em;
        }
    }

    private List<(ComposedLine Line, double Em)> LinesOf(LowerThird third)
    {
        var room = Math.Min(SafeArea.Of(look.Frame).Width, Math.Max(look.Frame.Width * WidestBand, 0.8 * _side)) - (0.06 * _side);
        var lines = Fit(third.Title, TitleEm * _side, CaptionWeight.Strong, room);
        if (third.Subtitle is { } subtitle) lines.AddRange(Fit(subtitle, SubtitleEm * _side, CaptionWeight.Text, room));
        return lines;
    }

    private List<(ComposedLine Line, double Em)> Fit(string text, double em, CaptionWeight weight, double room)
    {
        TitlePiece[] pieces = [.. TitlePieces.Of(CaptionText.Clean(text))];
        if (pieces.Length == 0 || Compose(pieces, weight) is not { } whole) return [];
        if (pieces.Length == 1 || whole.WidthEm * em <= room) return [(whole, Math.Min(em, room / whole.WidthEm))];

        // Two lines that are as equal as words allow.
        var halves = Enumerable.Range(1, pieces.Length - 1)
            .Select(cut => (First: Compose(pieces[..cut], weight), Second: Compose(pieces[cut..], weight)))
            .Where(pair => pair is { First: not null, Second: not null })
            .MinBy(pair => Math.Max(pair.First!.WidthEm, pair.Second!.WidthEm));
        if (halves.First is null) return [(whole, Math.Min(em, room / whole.WidthEm))];
        var size = Math.Min(em, room / Math.Max(halves.First.WidthEm, halves.Second!.WidthEm));
        return [(halves.First, size), (halves.Second, size)];
    }

    private ComposedLine? Compose(TitlePiece[] pieces, CaptionWeight weight)
    {
        var line = new CaptionLine([.. pieces.Select((piece, i) => new CaptionWord(piece.Text, TimeSpan.Zero, TimeSpan.Zero, SpaceBefore: i > 0 && piece.SpaceBefore))]);
        return ComposedLine.Compose(line, BidiClasses.DirectionOf(line.Text, look.Language), fonts, weight, look.Language);
    }

    private void AppendLine(StringBuilder document, (TimeSpan From, TimeSpan To) span, double centreX, double baseline, ComposedLine line, double em, string colour)
    {
        AssEvents.Begin(document, AssEvents.TextLayer, span.From, span.To, "third");
        document.Append('{').Append(AssEvents.Position(centreX, new PlacedLine(line, 0, baseline), em)).Append("\\bord0\\shad0").Append(Motion).Append('}');
        LineRuns.Append(document, line, em, styleFont, _ => colour);
        document.Append('\n');
    }

    private static void AppendShape(
        StringBuilder document, (TimeSpan From, TimeSpan To) span, (double X, double Y) middle, (double Width, double Height) size, string colour, string alpha)
    {
        AssEvents.Begin(document, AssEvents.BackLayer, span.From, span.To, "third");
        document.Append('{').Append(AssEvents.Position(middle.X, middle.Y)).Append("\\bord0\\shad0\\1c").Append(HexColour.Parse(colour).ToAss())
            .Append("\\1a").Append(alpha).Append(Motion).Append("\\p1}").Append(RoundedBox.Path(size.Width, size.Height, 0)).Append("{\\p0}\n");
    }
}
