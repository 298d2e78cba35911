using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class ListConformance : ConformanceTests
{
    [TestMethod]
    public async Task List_InPages_ShowsEachInstanceOnce()
    {
        for (var i = 0; i < 7; i++)
            await RunAsync<Chain>(1);

        var seen = new List<string>();
        var query = new OrchestrationQuery { PageSize = 3 };
        do
        {
            var page = await Client.ListAsync(query, Timeout);
            Assert.IsLessThanOrEqualTo(3, page.Instances.Count);
            seen.AddRange(page.Instances.Select(instance => instance.InstanceId));
            query = query with { ContinuationToken = page.ContinuationToken };
        }
        while (query.ContinuationToken is not null);

        Assert.HasCount(7, seen);
        Assert.HasCount(7, seen.Distinct().ToList());
    }

    [TestMethod]
    public async Task List_OldestFirst_ReversesTheOrderOverPages()
    {
        for (var i = 0; i < 5; i++)
            await RunAsync<Chain>(1);
        var newestFirst = await ListAsync(new OrchestrationQuery());

        var first = await Client.ListAsync(new OrchestrationQuery { OldestFirst = true, PageSize = 3 }, Timeout);
        var rest = await Client.ListAsync(new OrchestrationQuery { OldestFirst = true, PageSize = 3, ContinuationToken = first.ContinuationToken }, Timeout);

        var oldestFirst = first.Instances.Concat(rest.Instances).Select(instance => instance.InstanceId).ToList();
        newestFirst.Reverse();
        CollectionAssert.AreEqual(newestFirst, oldestFirst);
        Assert.IsNull(rest.ContinuationToken);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task List_ById_GoesByIdsOverPages(bool oldestFirst)
    {
        string[] ids = ["b", "a-r2", "aa", "c", "a"];
        foreach (var id in ids) await Client.WaitForCompletionAsync(await StartAsync<Chain>(1, id), Timeout);
        var query = new OrchestrationQuery { ById = true, OldestFirst = oldestFirst, PageSize = 2 };

        var seen = new List<string>();
        await foreach (var instance in Client.ListAllAsync(query, Timeout)) seen.Add(instance.InstanceId);

        string[] inOrder = ["a", "a-r2", "aa", "b", "c"];
        CollectionAssert.AreEqual(oldestFirst ? inOrder : inOrder.Reverse().ToArray(), seen);
    }

    [TestMethod]
    public async Task List_ByIdWithTheTokenOfAnotherList_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client.ListAsync(new OrchestrationQuery { ById = true, ContinuationToken = "3" }, Timeout));

    [TestMethod]
    public async Task List_ByStatus_ShowsOnlyThose()
    {
        await RunAsync<Chain>(1);
        var failed = await RunAsync<Throwing>("no");

        var page = await Client.ListAsync(new OrchestrationQuery { Statuses = [RuntimeStatus.Failed] }, Timeout);

        Assert.AreEqual(failed.InstanceId, page.Instances.Single().InstanceId);
    }

    [TestMethod]
    public async Task List_ByPrefixAndTime_ShowsOnlyThose()
    {
        await StartAsync<Chain>(1, "job-1");
        await StartAsync<Chain>(1, "job_2");
        var id = await StartAsync<Chain>(1, "other-3");
        await Client.WaitForCompletionAsync(id, Timeout);

        Assert.AreEqual("job-1", (await ListAsync(new OrchestrationQuery { InstanceIdPrefix = "job-" })).Single());
        Assert.IsEmpty(await ListAsync(new OrchestrationQuery { CreatedFrom = DateTimeOffset.UtcNow.AddHours(1) }));
        Assert.HasCount(3, await ListAsync(new OrchestrationQuery { CreatedFrom = DateTimeOffset.UtcNow.AddHours(-1), CreatedTo = DateTimeOffset.UtcNow.AddHours(1) }));
    }

    [TestMethod]
    public async Task List_WithPayloads_CarriesThemOnlyWhenAsked()
    {
        await RunAsync<Chain>(2);

        var without = (await Client.ListAsync(new OrchestrationQuery(), Timeout)).Instances.Single();
        var with = (await Client.ListAsync(new OrchestrationQuery { IncludePayloads = true }, Timeout)).Instances.Single();

        Assert.IsNull(without.Output);
        Assert.AreEqual("256", with.Output);
        Assert.AreEqual("2", with.Input);
    }

    private async Task<List<string>> ListAsync(OrchestrationQuery query) =>
        [.. (await Client.ListAsync(query, Timeout)).Instances.Select(instance => instance.InstanceId)];
}
