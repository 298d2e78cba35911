using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Publication;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class LongPictureTests
{
    [TestMethod]
    public void Judge_PictureOfTwelveSeconds_IsAWarning() =>
        Assert.Contains("does not change for 12 s", QualityCheck.Warnings(QualityCheck.Judge(PlanOf(null), [])).Single());

    [TestMethod]
    public void Judge_TheSameSceneWithACut_IsNone() => Assert.IsEmpty(QualityCheck.Judge(PlanOf([6.5]), []));

    [TestMethod]
    public void Judge_PictureThatFlashesBy_IsAWarning() =>
        Assert.Contains("lasts 1 s", QualityCheck.Warnings(QualityCheck.Judge(PlanOf([5, 6]), [])).Single());

    private static PublicationPlan PlanOf(IReadOnlyList<double>? cuts) => new()
    {
        JobId = "job",
        Request = new VideoRequest(),
        Storyboard = new Storyboard { Title = "Tides", Language = "en", Seed = 1, Scenes = [] },
        Settings = new RenderSettings { Frame = new FrameSize(1920, 1080), Captions = CaptionStyleName.None, Language = "en", Transition = TransitionKind.Cut },
        Finished = new FinishedVideo(new ArtifactKey("video"), new ArtifactKey("thumbnail"), new AssembledVideo { Seconds = 12, Frames = 360, Bytes = 1, Commands = [] }),
        Segments = [],
        Scenes = [new PublishedScene { Id = "s01", StartSeconds = 0, Seconds = 12, Shows = "a", Cuts = cuts, NarrationStart = TimeSpan.Zero, Words = SilentTimings.Spread("Tides.", "en", TimeSpan.FromSeconds(11)) }],
        Attributions = [],
        Warnings = [],
    };
}
