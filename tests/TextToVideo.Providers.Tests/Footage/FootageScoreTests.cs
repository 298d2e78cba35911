using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Tests.Footage;

[TestClass]
public sealed class FootageScoreTests
{
    private static readonly FootageQuery Query = Queries.For("city at night");

    private static readonly StockItem Fitting = Item(["city", "night", "street"], 1920, 1080, 6);

    [TestMethod]
    public void Of_MoreOfTheWordsSeen_IsBetter() => AssertBetter(Fitting, Item(["mountain", "lake"], 1920, 1080, 6));

    [TestMethod]
    public void Of_PluralOfAKeyword_CountsAsTheWord() => Assert.AreEqual(Score(Fitting), Score(Item(["cities", "nights", "street"], 1920, 1080, 6)));

    [TestMethod]
    public void Of_OtherOrientation_IsWorse() => AssertBetter(Fitting, Item(["city", "night", "street"], 1080, 1920, 6));

    [TestMethod]
    public void Of_FewerPixelsThanTheFrame_IsWorse() => AssertBetter(Fitting, Item(["city", "night", "street"], 960, 540, 6));

    [TestMethod]
    public void Of_MorePixelsThanTheFrame_IsNoBetter() => Assert.AreEqual(Score(Fitting), Score(Item(["city", "night", "street"], 3840, 2160, 6)));

    [TestMethod]
    public void Of_ShorterThanTheScene_IsWorse() => AssertBetter(Fitting, Item(["city", "night", "street"], 1920, 1080, 3));

    [TestMethod]
    public void Of_MuchLongerThanTheScene_IsWorse() => AssertBetter(Fitting, Item(["city", "night", "street"], 1920, 1080, 60));

    [TestMethod]
    public void Of_UnknownSizes_LiesBetweenGoodAndBad()
    {
        AssertBetter(Fitting, Item(["city", "night", "street"], 0, 0, 6));
        AssertBetter(Item(["city", "night", "street"], 0, 0, 6), Item(["city", "night", "street"], 270, 480, 6));
    }

    [TestMethod]
    public void Of_TheShotAskedFor_IsBetter()
    {
        var query = Query with { Shot = ShotType.Aerial };
        var aerial = FootageScore.Of(Item(["aerial", "city", "night"], 1920, 1080, 6), "city at night", 0, query);
        var macro = FootageScore.Of(Item(["macro", "city", "night"], 1920, 1080, 6), "city at night", 0, query);
        Assert.IsGreaterThan(macro, aerial);
    }

    [TestMethod]
    public void Of_FoundByAMoreGeneralQuery_IsWorse() => Assert.IsGreaterThan(FootageScore.Of(Fitting, "city at night", 1, Query), FootageScore.Of(Fitting, "city at night", 0, Query));

    [TestMethod]
    public void Of_AnyItem_IsBetween0And1()
    {
        Assert.IsLessThanOrEqualTo(1, Score(Fitting));
        Assert.IsGreaterThanOrEqualTo(0, Score(Item([], 0, 0, 0)));
    }

    private static double Score(StockItem item) => FootageScore.Of(item, "city at night", 0, Query);

    private static void AssertBetter(StockItem better, StockItem worse) => Assert.IsGreaterThan(Score(worse), Score(better));

    private static StockItem Item(string[] words, int width, int height, double seconds) => new(
        new FootageCandidate { Provider = "p", Id = "1", Kind = FootageKind.Video, Width = width, Height = height, Seconds = seconds, Source = "https://x.example/" }, words, 0);
}
