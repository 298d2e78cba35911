using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Engine.Bench.Work;

namespace TextToVideo.Engine.Bench;

/// <summary>An engine on the journal of the given name.</summary>
internal sealed class BenchEngine : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    public BenchEngine(string journalPath, int maxLiveInstances = 2000)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        services.AddEmbeddedEngine(BenchCatalog.Create(), options =>
        {
            options.JournalPath = journalPath;
            options.MaxLiveInstances = maxLiveInstances;
            options.ShutdownTimeout = TimeSpan.Zero;
        });
        _provider = services.BuildServiceProvider();
    }

    public IOrchestrationClient Client => _provider.GetRequiredService<IOrchestrationClient>();

    public static async Task<BenchEngine> StartAsync(string journalPath, int maxLiveInstances = 2000)
    {
        var engine = new BenchEngine(journalPath, maxLiveInstances);
        await engine.StartAsync();
        return engine;
    }

    public Task StartAsync() => _provider.GetRequiredService<EmbeddedEngine>().StartAsync(CancellationToken.None);

    public async Task<OrchestrationState> RunAsync(string name, object? input)
    {
        var id = await Client.ScheduleAsync(name, input, null, CancellationToken.None);
        var state = await Client.WaitForCompletionAsync(id, CancellationToken.None);
        return state.Status == RuntimeStatus.Completed ? state : throw new InvalidOperationException($"{name} ended as {state.Status}: {state.Failure?.Message}");
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
