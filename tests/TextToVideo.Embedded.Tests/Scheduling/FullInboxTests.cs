using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>More has come in than one turn takes.</summary>
[TestClass]
public sealed class FullInboxTests : EngineTests
{
    private const int OfOneTurn = 1_000;

    [TestMethod]
    public async Task Messages_BeyondThoseOfOneTurn_AreTakenWithoutAnotherCall()
    {
        await Engine.StopAsync();
        var id = await StartAsync<WaitForTwo>("");
        await Task.WhenAll(Enumerable.Range(0, OfOneTurn).Select(_ => Client.RaiseEventAsync(id, "Other", "", Timeout)));
        await Client.RaiseEventAsync(id, "Word", "first", Timeout);
        await Client.RaiseEventAsync(id, "Word", "second", Timeout);

        await Engine.StartAsync();

        CollectionAssert.AreEqual(new[] { "first", "second" }, (await CompleteAsync(id)).ReadOutputAs<string[]>());
    }
}
