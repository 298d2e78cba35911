using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Branding;

[TestClass]
public sealed class LogoRoomTests
{
    private static readonly ArtifactKey Key = new("test/logo.png");

    [TestMethod]
    [DataRow(1920, 1080)]
    [DataRow(1080, 1920)]
    [DataRow(720, 720)]
    public void Place_EveryCornerAndStyle_IsInTheSafeAreaAndFreeOfCaptions(int width, int height)
    {
        var frame = new FrameSize(width, height);
        var safe = SafeArea.Of(frame);
        foreach (var corner in Enum.GetValues<LogoCorner>())
        {
            foreach (var style in Enum.GetValues<CaptionStyleName>())
            {
                var logo = new BrandLogo { File = "x", Corner = corner, WidthPercent = 16 };
                var room = LogoRoom.Of(logo, frame);
                var mark = LogoRoom.Place(logo, new LogoPicture(Key, room.Width, room.Height), new CaptionLook(style, frame, "en"));

                var at = $"{frame} {corner} {style}: {mark}";
                Assert.IsGreaterThanOrEqualTo(safe.Left - 2, mark.X, at);
                Assert.IsGreaterThanOrEqualTo(safe.Top - 2, mark.Y, at);
                Assert.IsLessThanOrEqualTo(safe.Right, mark.X + mark.Width, at);
                Assert.IsLessThanOrEqualTo(safe.Bottom, mark.Y + mark.Height, at);
                Assert.AreEqual(0, (mark.X | mark.Y) & 1, at);
                if (style != CaptionStyleName.None) Assert.IsLessThanOrEqualTo(CaptionDesign.For(new CaptionLook(style, frame, "en")).Top, mark.Y + mark.Height, at);
            }
        }
    }
}
