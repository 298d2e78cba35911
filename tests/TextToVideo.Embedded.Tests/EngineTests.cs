using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests;

/// <summary>Tests of what only this engine promises, on a started engine.</summary>
public abstract class EngineTests
{
    internal EmbeddedEngineUnderTest Engine { get; private set; } = null!;

    public TestContext TestContext { get; set; } = null!;

    protected Probe Probe { get; } = new();

    protected IOrchestrationClient Client => Engine.Client;

    /// <summary>Bounds each wait of a test.</summary>
    protected CancellationToken Timeout { get; } = new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;

    protected virtual WorkCatalog Catalog() => ConformanceCatalog.Create();

    protected virtual void Configure(EmbeddedEngineOptions options)
    {
    }

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    internal EmbeddedEngineUnderTest CreateEngine(string? journalPath = null) => new(
        Catalog(),
        services =>
        {
            services.AddSingleton(Probe);
            ConfigureServices(services);
        },
        Configure,
        journalPath);

    [TestInitialize]
    public async Task StartEngineAsync()
    {
        Engine = CreateEngine();
        await Engine.StartAsync();
    }

    [TestCleanup]
    public async Task EndEngineAsync()
    {
        Probe.OpenAllGates();
        await Engine.DisposeAsync();
    }

    protected Task<string> StartAsync<TOrchestration>(object? input, string? id = null) =>
        Client.ScheduleAsync(typeof(TOrchestration).Name, input, new ScheduleOptions { InstanceId = id }, Timeout);

    protected async Task<OrchestrationState> CompleteAsync(string id)
    {
        var state = await Client.WaitForCompletionAsync(id, Timeout);
        Assert.AreEqual(RuntimeStatus.Completed, state.Status, state.Failure?.Message);
        return state;
    }

    protected async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(5, Timeout);
    }
}
