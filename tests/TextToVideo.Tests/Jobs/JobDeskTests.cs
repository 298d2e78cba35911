using TextToVideo.Jobs;

namespace TextToVideo.Tests.Jobs;

[TestClass]
public sealed class JobDeskTests
{
    /// <summary>The first part is the time, so that jobs sort by age; nobody must be able to tell the rest from a neighbour's.</summary>
    [TestMethod]
    public void NewJobId_ManyTimes_SharesNoTail()
    {
        const int many = 20_000;
        var ids = Enumerable.Range(0, many).Select(_ => JobDesk.NewJobId()).ToList();

        Assert.HasCount(many, ids.Select(id => id[16..]).Distinct().ToList());
        Assert.IsTrue(ids.All(JobId.IsValid));
        // Bits of the tail that are always the same would be bits that need no guessing: after the variant's two, none is.
        for (var digit = 17; digit < 32; digit++) Assert.HasCount(16, ids.Select(id => id[digit]).Distinct().ToList(), $"digit {digit}");
    }
}
