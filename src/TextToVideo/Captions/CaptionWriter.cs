using System.Text;
using TextToVideo.Captions.Ass;
using TextToVideo.Captions.Layout;
using TextToVideo.Speech;

namespace TextToVideo.Captions;

/// <inheritdoc cref="ICaptionWriter"/>
public sealed class CaptionWriter(ICaptionFonts fonts) : ICaptionWriter
{
    // To be raised with every change of layout, design or document.
    private const string Recipe = "9";

    public string Version => $"captions{Recipe}-{fonts.Version}";

    public string FontsFolder => fonts.Folder;

    public IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(look);
        if (sceneLength <= TimeSpan.Zero) return [];
        var design = CaptionDesign.For(look);
        var ruler = new TextRuler(FontsOf(look), design, look.Language);
        var pieces = PieceTimes.Bend(new PieceCutter(design, ruler, look.Language).Cut(words), sceneLength);
        var splitter = new LineSplitter(pieces, design, ruler.Blank);
        var shapes = look.Style == CaptionStyleName.BigWord
            ? new BigWordGrouper(pieces, splitter).Group()
            : new CueBreaker(pieces, splitter, sceneLength).Break();
        var support = CaptionPaint.For(look.Style).SupportOver(look.Ground);
        var cues = CueTimer.Time([.. shapes.Select(shape => LinesOf(shape, pieces))], sceneLength);
        return [.. cues.Select((cue, i) => cue with { Support = support, IsFresh = i == 0 || cues[i - 1].End < cue.Start })];
    }

    public string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look, LowerThird? third = null, TimeSpan sceneLength = default)
    {
        ArgumentNullException.ThrowIfNull(cues);
        ArgumentNullException.ThrowIfNull(look);
        return new AssWriter(FontsOf(look), look).Write(cues, third, sceneLength);
    }

    public bool HasFont(string family, FontFile? file = null) => fonts.LedBy(family, file) is not null;

    public IReadOnlyList<Rune> FindMissingCharacters(string text, CaptionLook? look = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (look is null ? fonts : FontsOf(look)).FindMissing(CaptionText.Clean(text));
    }

    public IReadOnlyList<Rune> FindLackingLetters(string text, CaptionLook look)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(look);
        return FontsOf(look).FindLacking(CaptionText.Clean(text));
    }

    public IReadOnlyList<string> FindFallbackFonts(string text, CaptionLook? look = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (look is null ? fonts : FontsOf(look)).FindFallbacks(CaptionText.Clean(text));
    }

    private ICaptionFonts FontsOf(CaptionLook look) => (look.Brand?.Font is { } family ? fonts.LedBy(family, look.BrandFont) : null) ?? fonts;

    private static List<CaptionLine> LinesOf(CueShape shape, List<Piece> pieces)
    {
        var lines = new List<CaptionLine> { LineOf(shape.From, shape.SecondLine, pieces) };
        if (shape.SecondLine < shape.To) lines.Add(LineOf(shape.SecondLine, shape.To, pieces));
        return lines;
    }

    private static CaptionLine LineOf(int from, int to, List<Piece> pieces) => new([.. pieces[from..to].Select(p => p.ToWord())]);
}
