using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A quotation, set large on a card; its author beneath, after it.</summary>
internal sealed class QuoteScene : IDesignedScene
{
    /// <summary>A longer one would be set too small to be read on a phone; the captions have it all.</summary>
    private const int MostLetters = 150;

    private const double Largest = 120;
    private const string Mark = "M0 150C0 60 50 10 130 0L142 44C100 56 78 78 76 106H130V230H0Z";

    public ComposedScene? Compose(SceneKit kit)
    {
        if (SpeechForms.Quote(kit.Brief.Text) is not { } quote) return null;
        var room = kit.Room;
        var card = new Box(room.X, room.Y + 40, room.Width, room.Height - (quote.Author.Length > 0 ? 150 : 60));
        var drawing = new Drawing();
        Plate.White(drawing, card, kit.Palette, 48);
        drawing.Add($"<g fill='{kit.Strong}' transform='translate({card.X + 60} {card.Y - 50}) scale(0.62)'><path d='{Mark}'/><path transform='translate(180 0)' d='{Mark}'/></g>");
        var inner = new Box(card.X + 50, card.Y + 90, card.Width - 100, card.Height - 124);
        var (lines, size) = TextLines.Fill(kit.Lettering, Shortened(quote.Words), CaptionWeight.Heavy, Largest, inner);
        var y = inner.CentreY - (lines.Count - 1) * size * TextLines.LineHeight / 2 + size * 0.36;
        for (var i = 0; i < lines.Count; i++)
            drawing.AddRaw(kit.Lettering.Centred(lines[i], CaptionWeight.Heavy, size, card.CentreX, y + i * size * TextLines.LineHeight, kit.Palette.Ink));
        var layers = new List<SceneLayer> { kit.Ground(Backdrops.BackdropKind.Studio), new(drawing, card.Grown(20) with { Y = card.Y - 60, Height = card.Height + 84 }, LayerMotion.Bob, 10, 0) };
        if (quote.Author.Length > 0) layers.Add(Author(kit, quote.Author, card));
        return new ComposedScene(layers, $"Quotation{(quote.Author.Length > 0 ? $" of {quote.Author}" : "")}: {string.Join(' ', lines)}", []);
    }

    private static SceneLayer Author(SceneKit kit, string author, Box card)
    {
        var drawing = new Drawing();
        var size = kit.Lettering.Fit(author, CaptionWeight.Strong, 60, card.Width * 0.6);
        var width = kit.Lettering.Width(author, CaptionWeight.Strong, size) + 90;
        var tag = new Box(card.Right - width - 40, card.Bottom - 30, width, 104);
        drawing.Add($"<rect x='{tag.X}' y='{tag.Y}' width='{tag.Width}' height='{tag.Height}' rx='52' fill='{kit.Palette.Ink}'/>");
        Plate.Line(drawing, kit, author, tag.Grown(-30), size, Color.White, CaptionWeight.Strong);
        return new SceneLayer(drawing, tag.Grown(4), LayerMotion.Still, 0, 0.8);
    }

    /// <summary>At the end of a word.</summary>
    private static string Shortened(string words)
    {
        words = words.TrimEnd(',', '.', ' ');
        return words.Length <= MostLetters ? words : string.Concat(words.AsSpan(0, words.LastIndexOf(' ', MostLetters) is > 0 and var end ? end : MostLetters), " …");
    }
}
