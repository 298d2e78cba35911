using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class SubOrchestrationConformance : ConformanceTests
{
    [TestMethod]
    public async Task SubOrchestrations_ThreeLevelsDeep_HaveIdsOfTheirOwn()
    {
        var ids = await RunToOutputAsync<FamilyTree, string[]>(3);

        Assert.HasCount(4, ids);
        Assert.HasCount(4, ids.Distinct().ToList());
    }

    [TestMethod]
    public async Task SubOrchestration_WithAChosenId_RunsUnderItAndKnowsItsParent()
    {
        var id = await StartAsync<ChildWithId>("chosen-child", id: "the-parent");
        var told = (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string[]>();

        CollectionAssert.AreEqual(new[] { "chosen-child", nameof(WhoAmI), "the-parent" }, told);
        Assert.AreEqual(RuntimeStatus.Completed, (await Client.GetAsync("chosen-child", Timeout))?.Status);
    }

    [TestMethod]
    public async Task SubOrchestrations_InParallel_AllComeBack()
    {
        Probe.OpenAllGates();

        CollectionAssert.AreEqual(new[] { "a", "b", "c" }, await RunToOutputAsync<ParentOfGates, string[]>(new[] { "a", "b", "c" }));
    }

    [TestMethod]
    public async Task SubOrchestration_WithRetries_IsRunAgainWhole() =>
        Assert.AreEqual(3, await RunToOutputAsync<RetryingChild, int>(new Flaky.Plan("child", Failures: 2)));

    [TestMethod]
    public async Task Failure_ThroughLevels_KeepsEachLevelsDetails()
    {
        var failure = await RunToFailureAsync<ThrowingGrandchild>("the bottom");

        var chain = new List<FailureDetails>();
        for (var level = failure; level is not null; level = level.InnerFailure)
            chain.Add(level);
        CollectionAssert.AreEqual(
            new[]
            {
                typeof(TaskFailedException).FullName,
                typeof(TaskFailedException).FullName,
                typeof(TaskFailedException).FullName,
                typeof(InvalidOperationException).FullName,
                typeof(ArgumentException).FullName,
            },
            chain.ConvertAll(level => level.ErrorType));
        Assert.AreEqual("the bottom", chain[3].Message);
        Assert.AreEqual("the cause", chain[4].Message);
    }
}
