using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Adds a card to the cast where the text names a figure, and a title where nothing can be drawn.</summary>
internal sealed class CardDealer(ICaptionFonts fonts, Stopwords stopwords)
{
    private const int LongestTitleWord = 22;

    public string FontsVersion => fonts.Version;

    public IReadOnlyList<Figure> Deal(IllustrationBrief brief, IReadOnlyList<Figure> cast, Stage stage, Palette palette)
    {
        var lettering = new Lettering(fonts, brief.Language);
        if (QuantityReader.Find(brief.Text) is { } quantity)
        {
            var card = Figure.Of(new QuantityCard(lettering, palette).Paint(quantity));
            // A chart is the scene's point; a year or an amount goes with what it is about, and must not be covered.
            return quantity.Kind is QuantityKind.Share or QuantityKind.Multiple || cast.Count == 0
                ? [card, .. cast.Take(2)]
                : [cast[0], card, .. cast.Skip(1).Take(stage.IsWide ? 1 : 0)];
        }
        if (cast.Count > 0)
            return cast;
        var title = TitleWords(brief);
        return [Figure.Of(title.Count > 0 ? TitleCard.Paint(title, lettering, palette, stage.Width * 0.8) : TitleCard.PaintOrnament(palette))];
    }

    private List<string> TitleWords(IllustrationBrief brief)
    {
        var language = SubjectFinder.Primary(brief.Language);
        var words = brief.Keywords.Select(keyword => keyword.Trim()).Where(IsShown).Take(2).ToList();
        if (words.Count > 0)
            return [.. words.Select(Titled)];
        // Without keywords, the longest words of the text, in its order.
        var telling = Token.Split(brief.Text).Select(token => token.Word)
            .Where(word => word.Length > 3 && IsShown(word) && !stopwords.Contains(word, language)).Distinct(StringComparer.Ordinal).ToArray();
        var longest = telling.OrderByDescending(word => word.Length).Take(2).ToHashSet(StringComparer.Ordinal);
        return [.. telling.Where(longest.Contains).Select(Titled)];
    }

    private static string Titled(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // What no font can draw would leave an empty title.
    private bool IsShown(string word) => word.Length is > 0 and <= LongestTitleWord && fonts.FindMissing(word).Count == 0;
}
