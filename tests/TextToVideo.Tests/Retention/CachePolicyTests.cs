using TextToVideo.Artifacts;
using TextToVideo.Retention;

namespace TextToVideo.Tests.Retention;

[TestClass]
public sealed class CachePolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset WeekAgo = Now.AddDays(-7);

    [TestMethod]
    public void Choose_AllFitsAndIsYoung_TakesNothing() =>
        Assert.IsEmpty(Chosen([Entry("a", 60, hoursAgo: 1), Entry("b", 40, hoursAgo: 100)], maxBytes: 100));

    [TestMethod]
    public void Choose_TooOld_GoesAlthoughThereIsRoom() =>
        Assert.AreEqual("b", Chosen([Entry("a", 1, hoursAgo: 167), Entry("b", 1, hoursAgo: 169)], maxBytes: 100));

    [TestMethod]
    public void Choose_TooMuch_TakesTheLeastRecentlyUsedUntilTheRestFits() =>
        Assert.AreEqual("c b", Chosen([Entry("a", 50, hoursAgo: 1), Entry("b", 30, hoursAgo: 2), Entry("c", 40, hoursAgo: 3)], maxBytes: 50));

    [TestMethod]
    public void Choose_OldOnesMakeRoom_YoungOnesStay() =>
        Assert.AreEqual("old", Chosen([Entry("young", 90, hoursAgo: 1), Entry("old", 20, hoursAgo: 200)], maxBytes: 100));

    [TestMethod]
    public void Choose_UsedSinceAJobBegan_StaysHoweverMuchThereIs() =>
        Assert.AreEqual("before", Chosen([Entry("since", 500, hoursAgo: 2), Entry("before", 1, hoursAgo: 4)], maxBytes: 100, keptSince: Now.AddHours(-3)));

    [TestMethod]
    public void Choose_UsedAsAJobBegan_Stays() =>
        Assert.IsEmpty(Chosen([Entry("with-it", 500, hoursAgo: 3)], maxBytes: 100, keptSince: Now.AddHours(-3)));

    [TestMethod]
    public void Choose_UsedSinceAJobBegan_StaysHoweverOldItIs() =>
        Assert.IsEmpty(Chosen([Entry("since", 1, hoursAgo: 400)], maxBytes: 100, keptSince: Now.AddDays(-30)));

    [TestMethod]
    public void Entry_SeveralFiles_CountsAllAndGoesByTheLastUse()
    {
        var entry = new CacheEntry("steps/a/00/00/");
        entry.Add(Artifact("steps/a/00/00/result.json", 10, Now.AddDays(-9)));
        entry.Add(Artifact("steps/a/00/00/video.mp4", 90, Now.AddDays(-1)));

        Assert.AreEqual(100, entry.Bytes);
        Assert.AreEqual(Now.AddDays(-1), entry.LastAccess);
    }

    private static string Chosen(IEnumerable<CacheEntry> entries, long maxBytes, DateTimeOffset? keptSince = null) =>
        string.Join(' ', CachePolicy.Choose(entries, maxBytes, WeekAgo, keptSince).Select(entry => entry.Prefix));

    private static CacheEntry Entry(string name, long bytes, double hoursAgo)
    {
        var entry = new CacheEntry(name);
        entry.Add(Artifact(name, bytes, Now.AddHours(-hoursAgo)));
        return entry;
    }

    private static ArtifactInfo Artifact(string key, long bytes, DateTimeOffset lastAccess) => new(new ArtifactKey(key), bytes, "\"1\"", lastAccess);
}
