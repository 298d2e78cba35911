using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Rehearsals;

namespace TextToVideo.Tests.Rehearsals;

[TestClass]
public sealed class RehearsalTests
{
    private const int Parts = 20;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Run_ManyWaitForTheSameStage_HearsAllThatTheyCall()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var catalog = new WorkCatalog().AddOrchestration<Stages, int, int>();
        var rehearsal = new Rehearsal(catalog, services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, call => new RehearsalAnswer(call.Input));

        var calls = await rehearsal.RunAsync(nameof(Stages), "rehearsed", Parts, TestContext.CancellationToken);

        CollectionAssert.AreEqual(Enumerable.Range(0, Parts + 3).Select(i => $"{i}").ToList(), calls.Select(call => call.Input).ToList());
    }

    /// <summary>Two calls, then so many that wait for both of them by the same task, then one more.</summary>
    private sealed class Stages : Orchestration<int, int>
    {
        public override async Task<int> RunAsync(IOrchestrationContext context, int input)
        {
            var both = BothAsync(context.CallActivityAsync<int>("work", 0), context.CallActivityAsync<int>("work", 1));
            var parts = Enumerable.Range(2, input).Select(i => PartAsync(context, both, i)).ToList();
            await both;
            await Task.WhenAll(parts);
            return await context.CallActivityAsync<int>("work", input + 2);
        }

        private static async Task BothAsync(Task<int> first, Task<int> second) => await Task.WhenAll(first, second);

        private static async Task<int> PartAsync(IOrchestrationContext context, Task stage, int number)
        {
            await stage;
            return await context.CallActivityAsync<int>("work", number);
        }
    }
}
