using TextToVideo.Illustrations;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Illustrations;

[TestClass]
public sealed class VideoThemeTests
{
    [TestMethod]
    [DataRow("The sea is salty.|Whales cross the ocean.|Waves break on the shore.", "sea")]
    [DataRow("Sparen beginnt früh.|Das Geld liegt auf der Bank.|Schulden kosten Zinsen.|Geld arbeitet.", "money")]
    [DataRow("A neural network learns.|Data goes in.|The model predicts.", "tech")]
    public void Theme_ThatMostScenesSpeakOf_IsTheVideos(string scenes, string theme) => Assert.AreEqual(theme, VideoTheme.Of(Board(scenes)));

    [TestMethod]
    [DataRow("We search for a season.|Nothing else matters.|That is all.", "en")]
    [DataRow("Interesting birds live here.|Some are interested in us.|An interesting end.", "en")]
    [DataRow("Das Haus war alt.|Die Fenster waren offen.|Niemand war da.", "de")]
    public void Words_ThatOnlyLookLikeATheme_AreNone(string scenes, string language) => Assert.IsNull(VideoTheme.Of(Board(scenes, language)));

    [TestMethod]
    public void Theme_OfALongVideoThatIsAboutNothingInParticular_IsNone()
    {
        string[] scenes = [.. Enumerable.Range(0, 60).Select(i => (i % 15) switch { 0 => "Two doctors wait.", 1 => "The king is late.", 2 => "The moon is a planet's.", _ => "A dog runs ahead." })];

        Assert.IsNull(VideoTheme.Of(Board(string.Join('|', scenes))));
    }

    [TestMethod]
    public void Theme_AfterTheEditOfAScene_Stays() =>
        Assert.AreEqual(
            VideoTheme.Of(Board("The sea is salty.|Whales cross the ocean.|Waves break.|Coral reefs feed fish.")),
            VideoTheme.Of(Board("The sea is salty.|Whales cross the ocean.|Waves break.|My bank is closed.")));

    private static Storyboard Board(string scenes, string language = "en") => new()
    {
        Title = "T",
        Language = language,
        Seed = 1,
        Scenes = [.. scenes.Split('|').Select((text, i) => new StoryboardScene { Id = $"s{i:D2}", Text = text })],
    };
}
