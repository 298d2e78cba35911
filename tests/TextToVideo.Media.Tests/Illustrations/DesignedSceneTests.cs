using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Scenes;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class DesignedSceneTests
{
    private static readonly FrameSize[] Frames = [new(640, 360), new(360, 640), new(400, 400)];

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("en", "Brazil now grows a third of the world's coffee.", "Map of Brazil")]
    [DataRow("en", "France, Argentina, Italy and Uruguay want the crown.", "Map of France, Argentina, Italy, Uruguay")]
    [DataRow("en", "Whales cross the ocean from Alaska to Hawaii.", "Map of Alaska, Hawaii")]
    [DataRow("ar", "تقع مصر في أفريقيا", "Map of مصر")]
    [DataRow("en", "Stocks versus bonds: which is better?", "Comparison of Stocks and bonds")]
    [DataRow("en", "First you earn, then you save, then you invest.", "Steps: earn, save, invest")]
    [DataRow("en", "It was won in 1958, 1962, 1970, 1994 and 2002.", "Timeline of 1958, 1962, 1970, 1994, 2002")]
    [DataRow("de", "Die Waldfläche wuchs von 5 auf 12 Millionen Hektar.", "Columns: 5 Millionen, 12 Millionen.")]
    [DataRow("en", "In 1950 some 2 percent of all fish were farmed, today 50 percent are, and 60 percent will be.", "Columns: 2% 1950, 50% Today, 60%.")]
    [DataRow("es", "El 70 por ciento es mar, pero solo el 3 por ciento es dulce.", "Bars: 70% mar, 3% dulce")]
    [DataRow("en", "Number 3: They drink a glass of water.", "Number 3 with glass of milk")]
    [DataRow("en", "Sharks have lived for 450 million years.", "\"450 million years\" with shark")]
    [DataRow("en", "\"We are what we repeatedly do,\" wrote Will Durant.", "Quotation of Will Durant")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfADesign_LeavesCaptionsFreeInEveryFrame(string language, string text, string description)
    {
        foreach (var frame in Frames)
        {
            using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief(text) with { Language = language, Frame = frame }, TestContext.CancellationToken);
            var stage = new Stage(frame);
            var captions = stage.CaptionZone.Y * stage.PixelsPerUnit;

            Assert.StartsWith(description, drawn.Illustration.Description);
            Assert.IsInRange(2, 10, drawn.Illustration.Layers.Count);
            foreach (var layer in drawn.Illustration.Layers.Skip(1))
            {
                Assert.IsLessThanOrEqualTo(captions + 2, (double)layer.Y + layer.Height, $"{layer.FileName} of {frame} reaches under the captions.");
                Assert.IsTrue(layer.X >= 0 && layer.Y >= 0 && layer.X + layer.Width <= frame.Width, $"{layer.FileName} of {frame} is cut off: {layer}");
            }
            Assert.IsLessThan(148.0, await CaptionLumaAsync(drawn, frame, stage), $"{frame}: white letters are lost.");
        }
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfAnyText_IsDrawnWhole()
    {
        string[] parts = ["Brazil", "versus", "from 3 to", "1999", "\"", "%", "50 percent", "then", "first", "Number 7:", "Turkey", "<b>", "العربية", "日本", ",", ".", "and", "$5 billion", "times", "🐳", "\u202e", "said", "Rio"];
        var dice = new Dice(7, 0, "any text");
        for (var i = 0; i < 12; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 3 + dice.Below(9)).Select(_ => dice.Of(parts)));
            using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief(text) with { Variant = i }, TestContext.CancellationToken);

            var luma = await drawn.FlattenAsync(IllustrationFixture.Small, TestContext.CancellationToken);
            Assert.HasCount(IllustrationFixture.Small.Width * IllustrationFixture.Small.Height, luma, text);
            Assert.IsGreaterThan(20, luma.Max() - luma.Min(), $"Nothing is to be seen of: {text}");
        }
    }

    [TestMethod]
    [DataRow("Waves are born far from the shore.", "waves", "sea", "water-wave")]
    [DataRow("The wave carries the signal of a radio.", "wave", "tech", "satellite-antenna")]
    [DataRow("The current is strong today.", "current", "sea", "water-wave")]
    public void Word_OfSeveralSenses_FollowsTheVideosTheme(string text, string keyword, string theme, string icon)
    {
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keyword) with { Theme = theme });

        Assert.AreEqual(icon, subjects[0].Icons[0].Name);
    }

    [TestMethod]
    public void VerbForms_ThatAreNamesOfAnimals_AreNotShownAsThem()
    {
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief("Waves are born far away.", "wave", "bear"));

        CollectionAssert.DoesNotContain(subjects.Select(subject => subject.Icons[0].Name).ToArray(), "bear");
    }

    [TestMethod]
    [DataRow("\"The only way to do great work is to love what you do\", said Steve Jobs.", 70)]
    [DataRow("\"It always seems impossible until it is done\", wrote Nelson Mandela.", 75)]
    [DataRow("\"We are what we repeatedly do. Excellence, then, is not an act, but a habit that we keep for all of our lives\", wrote Will Durant.", 45)]
    public void Quotation_OfASquareOrTallFrame_IsSetLarge(string text, double least)
    {
        foreach (var frame in Frames.Where(frame => frame.Width <= frame.Height))
        {
            var kit = new SceneKit(IllustrationFixture.Brief(text), new Stage(frame), PaletteFamily.Of(3).For(SkyMood.Bright), new Lettering(FontFixture.Library, "en"), BackdropKind.Studio, []);
            var card = new QuoteScene().Compose(kit)!.Layers[1];
            var size = Regex.Matches(card.Drawing.ToDocument(card.Part, 100, 100), "font-size=\"([\\d.]+)\"").Min(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

            Assert.IsGreaterThanOrEqualTo(least, size, $"{frame}");
        }
    }

    private async Task<double> CaptionLumaAsync(DrawnFolder drawn, FrameSize frame, Stage stage)
    {
        var luma = await drawn.FlattenAsync(frame, TestContext.CancellationToken);
        var (top, bottom) = ((int)(stage.CaptionZone.Y * stage.PixelsPerUnit), (int)(stage.CaptionZone.Bottom * stage.PixelsPerUnit));
        return luma.Skip(top * frame.Width).Take((bottom - top) * frame.Width).Average(value => (double)value);
    }
}
