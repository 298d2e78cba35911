using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class ConcurrencyTests : EngineTests
{
    protected override void Configure(EmbeddedEngineOptions options)
    {
        options.EncodingConcurrency = 2;
        options.ComputeConcurrency = 1;
    }

    protected override WorkCatalog Catalog() => ConformanceCatalog.Create()
        .AddOrchestration<Encodings, string[], string[]>()
        .AddOrchestration<Computations, string[], string[]>()
        .AddActivity<Gated, string, string>(ActivityKind.Encoding, "Encode")
        .AddActivity<Gated, string, string>(ActivityKind.Compute, "Compute");

    [TestMethod]
    public async Task Activities_OfAKind_RunUpToItsLimitInTheOrderTheyWereAskedFor()
    {
        string[] names = ["e0", "e1", "e2", "e3"];
        var id = await StartAsync<Encodings>(names);
        await Probe.ReachedAsync("e0 begun", 1, Timeout);
        await Probe.ReachedAsync("e1 begun", 1, Timeout);

        // Other kinds have slots of their own. That this one ended shows that the waiting ones had their chance.
        Probe.Open("c0");
        await CompleteAsync(await StartAsync<Computations>(new[] { "c0" }));
        Assert.AreEqual(0, Probe.Count("e2 begun"));

        Probe.Open("e1");
        await Probe.ReachedAsync("e2 begun", 1, Timeout);
        Assert.AreEqual(0, Probe.Count("e3 begun"));

        Probe.OpenAllGates();
        CollectionAssert.AreEqual(names, (await CompleteAsync(id)).ReadOutputAs<string[]>());
    }

    [TestMethod]
    public async Task Activities_OfTwoJobs_AreServedInTheOrderOfTheirAsking()
    {
        var first = await StartAsync<Computations>(new[] { "a0", "a1" });
        await Probe.ReachedAsync("a0 begun", 1, Timeout);
        var second = await StartAsync<Computations>(new[] { "b0" });
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(second)?.Count > 0);

        Probe.Open("a0");
        await Probe.ReachedAsync("a1 begun", 1, Timeout);
        Assert.AreEqual(0, Probe.Count("b0 begun"));
        Probe.OpenAllGates();

        await CompleteAsync(first);
        await CompleteAsync(second);
    }

    private sealed class Encodings : Orchestration<string[], string[]>
    {
        public override async Task<string[]> RunAsync(IOrchestrationContext context, string[] input) =>
            await Task.WhenAll(input.Select(name => context.CallActivityAsync<string>("Encode", name)));
    }

    private sealed class Computations : Orchestration<string[], string[]>
    {
        public override async Task<string[]> RunAsync(IOrchestrationContext context, string[] input) =>
            await Task.WhenAll(input.Select(name => context.CallActivityAsync<string>("Compute", name)));
    }
}
