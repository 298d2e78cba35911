using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

/// <summary>What an engine must do. Derive each class of what it promises once for an engine.</summary>
public abstract class ConformanceTests : IDisposable
{
    private readonly CancellationTokenSource _timeout = new(TimeSpan.FromSeconds(60));
    private IEngineUnderTest? _engine;

    /// <summary>What activities saw and what they are told; the same object for the test and for the activities.</summary>
    protected Probe Probe { get; } = new();

    protected IEngineUnderTest Engine => _engine ?? throw new InvalidOperationException("The engine is made before each test.");

    protected IOrchestrationClient Client => Engine.Client;

    protected CancellationToken Timeout => _timeout.Token;

    /// <param name="configure">Services that activities ask for.</param>
    protected abstract IEngineUnderTest CreateEngine(WorkCatalog catalog, Action<IServiceCollection> configure);

    [TestInitialize]
    public async Task StartEngineAsync()
    {
        _engine = CreateEngine(ConformanceCatalog.Create(), services => services.AddSingleton(Probe));
        await _engine.StartAsync();
    }

    [TestCleanup]
    public async Task EndEngineAsync()
    {
        Probe.OpenAllGates();
        if (_engine is not null)
            await _engine.DisposeAsync();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _timeout.Dispose();
    }

    protected async Task<OrchestrationState> RunAsync<TOrchestration>(object? input = null)
    {
        var id = await StartAsync<TOrchestration>(input);
        return await Client.WaitForCompletionAsync(id, Timeout);
    }

    protected Task<string> StartAsync<TOrchestration>(object? input = null, string? id = null) =>
        Client.ScheduleAsync(typeof(TOrchestration).Name, input, new ScheduleOptions { InstanceId = id }, Timeout);

    protected async Task<T> RunToOutputAsync<TOrchestration, T>(object? input = null)
    {
        var state = await RunAsync<TOrchestration>(input);
        Assert.AreEqual(RuntimeStatus.Completed, state.Status, state.Failure?.Message);
        return state.ReadOutputAs<T>()!;
    }

    protected async Task<FailureDetails> RunToFailureAsync<TOrchestration>(object? input = null)
    {
        var state = await RunAsync<TOrchestration>(input);
        Assert.AreEqual(RuntimeStatus.Failed, state.Status);
        Assert.IsNotNull(state.Failure);
        return state.Failure;
    }

    /// <summary>Waits until the instance's custom status is what the orchestration sets when it has come that far.</summary>
    protected async Task ReachedAsync(string instanceId, string customStatus)
    {
        while ((await Client.GetAsync(instanceId, Timeout))?.ReadCustomStatusAs<string>() != customStatus)
            await Task.Delay(5, Timeout);
    }
}
