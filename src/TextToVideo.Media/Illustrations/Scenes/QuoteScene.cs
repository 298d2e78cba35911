using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>A quotation, set large on a card; its author beneath, after it.</summary>
internal sealed class QuoteScene : IDesignedScene
{
    private const int MostLines = 4;
    private const string Mark = "M0 150C0 60 50 10 130 0L142 44C100 56 78 78 76 106H130V230H0Z";

    public ComposedScene? Compose(SceneKit kit)
    {
        if (SpeechForms.Quote(kit.Brief.Text) is not { } quote) return null;
        var room = kit.Room;
        var card = new Box(room.X, room.Y + 40, room.Width, room.Height - (quote.Author.Length > 0 ? 150 : 60));
        var drawing = new Drawing();
        Plate.White(drawing, card, kit.Palette, 48);
        drawing.Add($"<g fill='{kit.Strong}' transform='translate({card.X + 60} {card.Y - 50}) scale(0.62)'><path d='{Mark}'/><path transform='translate(180 0)' d='{Mark}'/></g>");
        var lines = Lines(quote.Words, kit.Stage.IsPortrait ? 20 : 34);
        var inner = new Box(card.X + 70, card.Y + 100, card.Width - 140, card.Height - 140);
        var size = lines.Min(line => kit.Lettering.Fit(line, CaptionWeight.Heavy, Math.Min(104, inner.Height / lines.Count / 1.25), inner.Width));
        var y = inner.CentreY - (lines.Count - 1) * size * 0.62 + size * 0.36;
        for (var i = 0; i < lines.Count; i++)
            drawing.AddRaw(kit.Lettering.Centred(lines[i], CaptionWeight.Heavy, size, card.CentreX, y + i * size * 1.24, kit.Palette.Ink));
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

    /// <summary>Of about the same length; what does not fit ends with an ellipsis, as the captions have it all.</summary>
    private static List<string> Lines(string words, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.TrimEnd(',', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length + 1 > most)
            {
                if (lines.Count == MostLines)
                {
                    lines[^1] += " …";
                    break;
                }
                lines.Add("");
            }
            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }
        return lines;
    }
}
