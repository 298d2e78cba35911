using TextToVideo.Jobs;

namespace TextToVideo.Tests.Jobs;

[TestClass]
public sealed class RunIdTests
{
    [TestMethod]
    public void Next_OfFirst_RoundTripsThroughItsText()
    {
        var second = RunId.First("abc").Next();

        Assert.AreEqual("abc-r2", second.ToString());
        Assert.AreEqual(second, RunId.Parse("abc-r2"));
        Assert.AreEqual(RunId.First("abc"), RunId.Parse("abc"));
    }

    [TestMethod]
    public void Parse_OfAVariant_IsTheRunThatItBelongsTo()
    {
        Assert.AreEqual(new RunId("abc", 2), RunId.Parse(new VariantId("abc-r2", 13).ToString()));
        Assert.AreEqual(RunId.First("abc"), RunId.Parse("abc-v1"));
        Assert.AreEqual("abc-very", VariantId.OwnerOf("abc-very"));
    }

    [TestMethod]
    [DataRow("0193f1c2", true)]
    [DataRow("my-job_1", true)]
    [DataRow("my-job-r2", false)]
    [DataRow("my-job-v2", false)]
    [DataRow("../etc", false)]
    [DataRow("-x", false)]
    [DataRow("a b", false)]
    [DataRow("", false)]
    [DataRow(null, false)]
    public void JobId_Text_IsValidOnlyIfItIsSafeAndNoOtherJobsRun(string? id, bool valid)
    {
        Assert.AreEqual(valid, JobId.IsValid(id));
    }
}
