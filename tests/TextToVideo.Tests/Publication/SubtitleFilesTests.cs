using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Publication;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Storyboards;
using TextToVideo.Tests.Captions;

namespace TextToVideo.Tests.Publication;

[TestClass]
public sealed class SubtitleFilesTests
{
    private static readonly ArtifactKey Key = new("steps/video/ab/cd");

    [TestMethod]
    public void Ass_OfABrandsVideo_HasTheColoursThatAreBurntIn()
    {
        var brand = CaptionBrand.Of("#00d26a", text: null, font: null)!;
        var lit = HexColour.Parse(brand.Lit!).ToAss();

        Assert.Contains(lit, Ass(CaptionStyleName.Highlight, brand));
        Assert.DoesNotContain(lit, Ass(CaptionStyleName.Highlight, null));
        Assert.DoesNotContain(lit, Ass(CaptionStyleName.None, brand));
    }

    private static string Ass(CaptionStyleName style, CaptionBrand? brand)
    {
        var plan = new PublicationPlan
        {
            JobId = "job1",
            Request = new VideoRequest { Script = "Bees fly." },
            Storyboard = new Storyboard { Title = "Bees", Language = "en", Seed = 1, Scenes = [] },
            Settings = new RenderSettings { Frame = new FrameSize(1920, 1080), Captions = style, Language = "en", Transition = TransitionKind.Cut, Brand = new BrandLook { Captions = brand } },
            Finished = new FinishedVideo(Key, Key, new AssembledVideo { Seconds = 3, Frames = 90, Bytes = 1, Commands = [] }),
            Segments = [],
            Scenes =
            [
                new PublishedScene
                {
                    Id = "s01", StartSeconds = 0, Seconds = 3, Shows = "bees", NarrationStart = TimeSpan.FromSeconds(0.35),
                    Words = SilentTimings.Spread("Bees fly.", "en", TimeSpan.FromSeconds(2)),
                },
            ],
            Attributions = [],
            Warnings = [],
        };
        return Encoding.UTF8.GetString(new SubtitleFiles(new CaptionWriter(new FakeFonts())).Write(plan).Ass);
    }
}
