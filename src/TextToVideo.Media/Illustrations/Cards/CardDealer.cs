using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Adds a card to the cast where the text names a figure, and a title where nothing can be drawn.</summary>
internal sealed class CardDealer(ICaptionFonts fonts, Stopwords stopwords)
{
    private readonly TitleWords _titles = new(fonts, stopwords);

    public string FontsVersion => fonts.Version;

    public IReadOnlyList<Figure> Deal(IllustrationBrief brief, ScenePlan plan, Stage stage, Palette palette)
    {
        var cast = plan.Cast;
        var lettering = new Lettering(fonts, brief.Language);
        if (QuantityReader.Find(brief.Text) is { } quantity)
        {
            var card = Figure.Of(new QuantityCard(lettering, palette).Paint(quantity));
            // A chart is the scene's point; a year or an amount goes with what it is about, and must not be covered.
            return quantity.Kind is QuantityKind.Share or QuantityKind.Multiple || cast.Count == 0
                ? [card, .. cast.Take(2)]
                : [cast[0], card, .. cast.Skip(1).Take(stage.IsWide ? 1 : 0)];
        }
        if (plan.WantsWord && _titles.OwnWord(brief) is { } own)
            return [cast[0], Figure.Of(new QuantityCard(lettering, palette).PaintWord(own))];
        if (cast.Count > 0)
            return cast;
        var title = _titles.Of(brief);
        return [Figure.Of(title.Count > 0 ? TitleCard.Paint(title, lettering, palette, stage.Width * 0.8, !palette.IsNight && plan.Backdrop != BackdropKind.Underwater) : TitleCard.PaintOrnament(palette))];
    }
}
