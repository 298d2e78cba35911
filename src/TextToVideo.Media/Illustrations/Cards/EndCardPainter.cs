using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>A calm ground in the brand's colour, a text, a bar and the credits, which come in one after the other.</summary>
internal sealed class EndCardPainter(ICaptionFonts fonts, Rasterizer rasterizer) : IEndCardPainter
{
    private const double LargestText = 92;
    private const double LargestCredit = 34;

    /// <summary>Beyond the frame on each side, for the ground's motion.</summary>
    private const double Margin = 60;

    public string Version => $"end-card-4-{fonts.Version}";

    public async Task<Illustration> PaintAsync(EndCardBrief brief, FontFile? font, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        Directory.CreateDirectory(folder);
        var stage = new Stage(brief.Frame);
        var safe = SafeArea.Of(brief.Frame);
        var ground = Color.Parse(brief.Colours.Background ?? "#14213a");
        var letters = Color.Parse(LettersOn(brief.Colours));
        var lettering = new Lettering((brief.Font is { } family ? fonts.LedBy(family, font) : null) ?? fonts, brief.Language);
        var room = safe.Width / stage.PixelsPerUnit;
        var (middle, centre) = (stage.Width / 2, stage.Height * 0.46);

        var text = TextLines.Fit(lettering, brief.Text, CaptionWeight.Heavy, LargestText, room * 0.86);
        var credits = brief.Credits.SelectMany(line => TextLines.Fit(lettering, line, CaptionWeight.Text, LargestCredit, room * 0.9)).ToList();
        var height = text.Sum(line => 1.2 * line.Size);
        var top = centre - (height / 2) - (credits.Count * 24);

        var drawer = font is null ? rasterizer : rasterizer.With(FontConfiguration.InFolder(folder, fonts.Folder, font));
        var layers = new List<LayerDrawing>();
        var back = new Drawing();
        var fill = back.Fade(ground.Lighter(0.05), ground.Darker(0.06));
        var whole = new Box(0, 0, stage.Width, stage.Height).Grown(Margin);
        back.Add($"<rect x=\"{whole.X}\" y=\"{whole.Y}\" width=\"{whole.Width}\" height=\"{whole.Height}\" fill=\"{fill}\"/>");

        // What moves must be seen to move: a plain ground would look frozen.
        back.Add($"<circle cx=\"{stage.Width * 0.12}\" cy=\"{stage.Height * 0.14}\" r=\"330\" fill=\"{letters}\" opacity=\".05\"/>");
        back.Add($"<circle cx=\"{stage.Width * 0.9}\" cy=\"{stage.Height * 0.92}\" r=\"430\" fill=\"{letters}\" opacity=\".06\"/>");
        Add("ground", back, whole, LayerMotion.DriftRight, 0);

        var title = new Drawing();
        var y = top;
        foreach (var line in text)
        {
            title.AddRaw(lettering.Centred(line.Text, CaptionWeight.Heavy, line.Size, middle, y + line.Size, letters));
            y += 1.2 * line.Size;
        }
        Add("text", title, new Box(0, top - 20, stage.Width, height + 40), LayerMotion.Still, 0.15);

        var bar = new Drawing();
        bar.Add($"<rect x=\"{middle - 70}\" y=\"{y + 34}\" width=\"140\" height=\"12\" rx=\"6\" fill=\"{Color.Parse(brief.Colours.Accent ?? "#ffc53d")}\"/>");
        y += 96;
        var thanksTop = y - 70;
        foreach (var line in credits)
        {
            bar.AddRaw(lettering.Centred(line.Text, CaptionWeight.Text, line.Size, middle, y + line.Size, letters, 0.86));
            y += 1.5 * line.Size;
        }
        Add("credits", bar, new Box(0, thanksTop, stage.Width, y - thanksTop + 20), LayerMotion.Still, 0.4);
        await drawer.DrawAsync(layers, stage, folder, cancellationToken);
        return new Illustration { Layers = [.. layers.Select(drawn => drawn.Layer)], Description = brief.Text };

        void Add(string name, Drawing drawing, Box part, LayerMotion motion, double entersAt)
        {
            var box = Rasterizer.Pixels(part, stage.PixelsPerUnit);
            layers.Add(new LayerDrawing(drawing, new IllustrationLayer
            {
                FileName = name + Rasterizer.Extension,
                X = box.X,
                Y = box.Y,
                Width = box.Width,
                Height = box.Height,
                Motion = motion,
                Reach = motion == LayerMotion.Still ? 0 : 1.8 * Margin * stage.PixelsPerUnit,
                EntersAt = entersAt,
            }));
        }
    }

    /// <summary>Where only the ground is the brand's, its letters must be told from it all the same.</summary>
    private static string LettersOn(BrandColours colours) =>
        HexColour.Parse(colours.Text ?? "#ffffff").StandingOutFrom(HexColour.Parse(colours.Background ?? "#14213a"), 4.5).ToString();
}
