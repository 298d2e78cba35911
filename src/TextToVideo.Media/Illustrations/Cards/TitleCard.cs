using System.Text;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>The key words of a scene, large: for what cannot be drawn.</summary>
internal static class TitleCard
{
    /// <param name="words">One to three; one a line.</param>
    /// <param name="isBright">The ground is: white letters would be lost.</param>
    public static Card Paint(IReadOnlyList<string> words, Lettering lettering, Palette palette, double width, bool isBright)
    {
        var body = new StringBuilder();
        Color[] colors = isBright ? [palette.Ink, palette.Accent.WithLightness(Math.Min(palette.Accent.L, 0.52))] : [Color.White, palette.Glow.Mix(Color.White, 0.25)];
        var y = 0.0;
        foreach (var (word, line) in words.Select((word, line) => (word, line)))
        {
            var size = lettering.Fit(word, CaptionWeight.Heavy, line == 0 ? 190 : 128, width);
            y += size * (line == 0 ? 1 : 1.16);
            body.Append(lettering.Centred(word, CaptionWeight.Heavy, size, width / 2 + size * 0.03, y - size * 0.12 + size * 0.045, isBright ? Color.White : palette.Ink, 0.4));
            body.Append(lettering.Centred(word, CaptionWeight.Heavy, size, width / 2, y - size * 0.12, colors[Math.Min(line, 1)]));
        }
        y += 34;
        body.Append($"<rect x=\"{Number(width / 2 - 80)}\" y=\"{Number(y)}\" width=\"160\" height=\"16\" rx=\"8\" fill=\"{palette.Accent}\"/>");
        return new Card(body.ToString(), width, y + 20, false, string.Join(", ", words));
    }

    /// <summary>For a scene without any telling word: a pair of quotation marks as an ornament.</summary>
    public static Card PaintOrnament(Palette palette)
    {
        const string mark = "M0 150C0 60 50 10 130 0L142 44C100 56 78 78 76 106H130V230H0Z";
        var body = $"<g fill=\"{palette.Ink}\" opacity=\".3\"><path transform=\"translate(8 12)\" d=\"{mark}\"/><path transform=\"translate(188 12)\" d=\"{mark}\"/></g>"
            + $"<g fill=\"{Color.White}\"><path d=\"{mark}\"/><path transform=\"translate(180 0)\" d=\"{mark}\"/></g>"
            + $"<rect x=\"81\" y=\"276\" width=\"160\" height=\"16\" rx=\"8\" fill=\"{palette.Accent}\"/>";
        return new Card(body, 322, 300, false, "quotation marks");
    }
}
